// Runs in the page before anything else: collects what a visitor or a site's owner would be told of, and says what is
// wrong with what is on screen. It is sent to the browser as text, so everything it needs stands inside it.
export function installProbe() {
  const troubles = [];
  const trouble = (text) => troubles.push(text);
  let loads = 0;
  let total;
  let facets = {};
  let shown;

  window.soakCanary = () => trouble('a script of the feed ran');
  addEventListener('error', ({ message }) => trouble(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => trouble(`unhandled rejection: ${reason?.stack ?? reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    trouble(`policy violation: ${event.violatedDirective} ${event.blockedURI}`),
  );
  addEventListener('resource-list-load', (event) => {
    loads++;
    total = event.total;
  });
  addEventListener('resource-list-error', () => loads++);
  addEventListener('resource-list-filter', (event) => {
    facets = event.facets;
    shown = event.shown;
  });
  // With `url-state` the address chooses too, without an event: nobody needs to be told what the page itself says.
  const keepsAddress = () => list().hasAttribute('url-state');
  const FACETS = 'section type format audience topic publisher year language access'.split(' ');
  function addressed() {
    const said = new URLSearchParams(location.hash.slice(1));
    const keys = (name) => (said.get((list().id && `${list().id}.`) + name) ?? '').split(',').filter(Boolean);
    return Object.fromEntries(FACETS.map((name) => [name, keys(name)]).filter(([, found]) => found.length > 0));
  }
  addEventListener('hashchange', () => {
    if (keepsAddress()) facets = addressed();
  });
  // The visit goes on: no link is followed.
  addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node.localName === 'a')) event.preventDefault();
  });

  const list = () => document.querySelector('resource-list') ?? window.soakKept;
  const all = (selector) => [...(list().shadowRoot?.querySelectorAll(selector) ?? [])];
  const textOf = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const numbers = (text) =>
    [...text.matchAll(/\d[\d.,\u00a0\u202f]*/g)].map(([digits]) => Number(digits.replace(/\D/g, '')));

  const ELEMENTS = new Set(
    'section div slot button label span input fieldset legend p h1 h2 h3 h4 h5 h6 ul li a bdi mark time strong select option'.split(
      ' ',
    ),
  );
  const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

  function contentTroubles() {
    const found = [];
    const ids = new Set();
    for (const element of all('*')) {
      if (!ELEMENTS.has(element.localName)) found.push(`a <${element.localName}> is in the list`);
      for (const { name } of element.attributes) {
        if (/^on|^style$|^src/.test(name)) found.push(`<${element.localName}> has ${name}`);
      }
      if (element.id && ids.size === ids.add(element.id).size) found.push(`the id ${element.id} is there twice`);
    }
    for (const link of all('a')) {
      const url = URL.canParse(link.href) ? new URL(link.href) : undefined;
      if (!url || !SCHEMES.has(url.protocol) || url.username || url.password)
        found.push(`a link leads to ${link.href}`);
      if (link.rel !== 'noopener noreferrer' || link.target) found.push(`a link is without rel, or has a target`);
      if (!textOf(link)) found.push(`a link has no name: ${link.href.slice(0, 80)}`);
    }
    for (const item of all('[part=item]')) {
      const restricted = item.querySelector('[part=notice] strong');
      if (restricted && item.querySelector('a:not([part=contact])')) found.push('a restricted item is linked');
      if (!textOf(item)) found.push('an item is empty');
    }
    for (const heading of all('[part=heading]')) if (!textOf(heading)) found.push('a heading is empty');
    for (const button of all('button')) {
      if (!textOf(button) && !button.getAttribute('aria-label')) found.push(`a button has no name`);
    }
    return found;
  }

  /** The values of a filter, or of all of them. */
  const boxes = (within) =>
    [...within.querySelectorAll('[part=facet-value]')].map((label) => ({
      name: textOf(label.querySelector('span')),
      count: numbers(textOf(label.querySelector('[part=count]')))[0],
      checked: label.querySelector('input').checked,
    }));

  let kept = false;
  /** What the address says counts from when the page asks for it, if it says anything. */
  function takeUpAddress() {
    const said = addressed();
    if (keepsAddress() && !kept && Object.keys(said).length > 0) facets = said;
    kept = keepsAddress();
  }

  /** What is on screen, for Node to count again. */
  function state() {
    takeUpAddress();
    return {
      loads,
      total,
      facets,
      shown,
      attached: list().isConnected,
      loading: list().matches(':state(loading)'),
      failed: list().matches(':state(error)'),
      list: all('[part=groups]').length > 0,
      status: textOf(all('[part=status] span')[0]),
      spoken: textOf(all('[role=status]')[0]),
      items: all('[part=item]').length,
      groups: all('[part=facet]').map((group) => ({
        name: textOf(group.querySelector('legend')),
        values: boxes(group),
      })),
      restricted: all('[part=notice] strong').length,
      // Without its box, words that were typed before still count, and can be taken back.
      searching: Boolean((all('[part=search-input]')[0]?.value ?? textOf(all('[part=clear]')[0])).trim()),
      only: list().getAttribute('only') ?? '',
      focused: document.activeElement === list() && Boolean(list().shadowRoot?.activeElement),
      troubles: troubles.splice(0),
    };
  }

  function listTroubles() {
    const found = [];
    const status = textOf(all('[part=status] span')[0]);
    const items = all('[part=item]').length;
    const more = numbers(textOf(all('[part=more] span')[0]));
    // While a list is still coming in, it says so and gives no number.
    const said = numbers(status);
    const complete = said.length > 0 || !list().matches(':state(loading)');
    if (all('[part=groups]').length > 0 && complete) {
      const size = said[0] ?? 0;
      if (more.length === 0 && size !== items) found.push(`the status says "${status}" over ${items} items`);
      if (more.length > 0 && (more[0] !== items || more[1] !== size))
        found.push(`"${textOf(all('[part=more] span')[0])}" stands under ${items} items of "${status}"`);
      for (const group of all('[part=facet]')) {
        const counts = boxes(group);
        const chosen = counts.filter(({ checked }) => checked).map(({ count }) => count);
        const sum = chosen.reduce((a, b) => a + b, 0);
        const name = textOf(group.querySelector('legend'));
        if (chosen.length > 0 && (size > sum || size < Math.max(...chosen)))
          found.push(`${name}: ${size} items are shown of the chosen values' ${chosen.join(' + ')}`);
        if (chosen.length === 0 && counts.some(({ count }) => count > size))
          found.push(`${name}: a value counts more than the ${size} items shown`);
      }
    }
    const chips = all('[part=chip]').map((chip) => textOf(chip.querySelector('span')));
    for (const { name, checked } of all('[part=facet]').flatMap(boxes)) {
      const at = chips.indexOf(name);
      if (checked && at < 0) found.push(`the checked box "${name.slice(0, 60)}" has no chip`);
      if (checked && at >= 0) chips.splice(at, 1);
      // Values of two filters may read alike; the one without its box must have a chip of its own.
    }
    const fallback = list().shadowRoot?.querySelector('slot:not([name])');
    if (fallback && fallback.hidden !== all('[part=groups]').length > 0)
      found.push('the fallback is shown beside the list, or neither is');
    return found;
  }

  function layoutTroubles() {
    const base = all('[part=base]')[0];
    const { left, width } = list().getBoundingClientRect();
    if (!base || !list().isConnected || width < 200 || base.scrollWidth <= base.clientWidth + 1) return [];
    const widest = all('*')
      .map((element) => [element.getBoundingClientRect(), element])
      .sort(([a], [b]) => Math.max(b.right, -b.left) - Math.max(a.right, -a.left))
      .find(([box]) => box.right > left + width + 1 || box.left < left - 1)?.[1];
    const what = widest && `<${widest.localName} part=${widest.closest('[part]')?.getAttribute('part')}>`;
    return [`${what} stands out: ${base.scrollWidth} px in a place of ${base.clientWidth} px`];
  }

  async function settled() {
    do {
      await new Promise((resolve) => setTimeout(resolve));
      await list().updateComplete;
      // The last update may have begun another list, which comes in two steps.
      await list().updateComplete;
    } while (list().isUpdatePending);
  }

  window.soak = {
    list,
    loads: () => loads,
    loading: () => list().matches(':state(loading)'),
    /** Everything that is wrong once what was asked for is on screen; `undefined` when it never is. */
    async look() {
      const late = new Promise((resolve) => setTimeout(resolve, 8000));
      // Looked at in the same breath: the next part of a feed may be there a moment later.
      const look = settled().then(() => ({
        ...state(),
        found: [...contentTroubles(), ...listTroubles(), ...layoutTroubles()],
      }));
      return Promise.race([look, late]);
    },
    async reconnect(times) {
      for (let i = 0; i < times; i++) {
        const kept = list();
        kept.remove();
        await undefined;
        document.body.append(kept);
        await settled();
      }
    },
  };
}
