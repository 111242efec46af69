import { expect, waitUntil } from '@open-wc/testing';
import { nameOf, tidy } from '../support/accessible.js';
import { feedOf, item } from '../support/feeds.js';
import { Page } from '../support/page.js';
import { servePages } from '../support/served-pages.js';

interface Axe {
  run: (context: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

// demo/builder.html as the owner of a list uses it, with the built files: `npm test` builds first.

let frame: HTMLIFrameElement;

const inner = (): Document => frame.contentDocument as Document;

/** A control of the page by its label; where two sources are on offer, the one that is shown. */
function control<Kind extends HTMLElement>(label: string): Kind {
  const controls = Array.from(inner().querySelectorAll<Kind>('input, select, textarea, button'));
  const found = controls.find((each) => each.checkVisibility() && nameOf(each) === label);
  if (!found) throw new Error(`No "${label}" among: ${controls.map(nameOf).join(' | ')}`);
  return found;
}

function choose(label: string, value: string): void {
  const field = control<HTMLSelectElement>(label);
  field.value = value;
  expect(field.value).to.equal(value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const press = (label: string): void => control(label).click();
const status = (): string => tidy(inner().querySelector('[role=status]')?.textContent);
const list = (): Page => new Page(inner().querySelector('resource-list') as Page['element']);
const code = (): string => control<HTMLTextAreaElement>('The code').value;

const saysSoon = (words: string): Promise<void> =>
  waitUntil(() => status().startsWith(words), `The status never said "${words}"`, { timeout: 8000 }).catch(
    (error: Error) => {
      throw new Error(`${error.message}; it says "${status()}"`);
    },
  );

async function paste(text: string): Promise<void> {
  press('I paste it here');
  control<HTMLTextAreaElement>('Text of the feed').value = text;
  press('Check and show');
  // It says at once that it reads, so what it said before is gone.
  await waitUntil(() => !status().startsWith('Reading'), 'It reads for ever');
}

const feed = feedOf([
  item('A guide', { url: 'https://agency.example/guide', tags: ['Housing'] }),
  item('A toolkit', { url: 'https://agency.example/toolkit', tags: ['Interviewing'] }),
]);

describe('the page that makes a list', () => {
  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.title = 'Make your list';
    frame.src = '/demo/builder.html';
    frame.style.cssText = 'inline-size: 70em; block-size: 50em';
    document.body.append(frame);
    await waitUntil(() => status().startsWith('The list is shown.'), 'The example never came', { timeout: 10_000 });
  });

  afterEach(() => frame.remove());

  it('shows the list of a pasted feed, and says that there is nothing to mend', async () => {
    await paste(JSON.stringify(feed));
    await waitUntil(() => list().titles().includes('A toolkit'), 'The list never came');
    expect(list().titles()).to.deep.equal(['A guide', 'A toolkit']);
    expect(status()).to.equal('The list is shown. Nothing to mend.');
  });

  it('explains what is wrong with a feed, and leads to the line', async () => {
    await paste('{\n  "title": "Ours"\n  "items": []\n}');
    await saysSoon('No list can be shown. To look at: 1 error.');
    const report = inner().querySelector('#report') as HTMLElement;
    expect(tidy(report.innerText)).to.include('Line 3 Error A comma (,) is missing before this.');
    expect(inner().querySelector('resource-list')?.checkVisibility()).to.equal(false);
    press('Line 3');
    const field = control<HTMLTextAreaElement>('Text of the feed');
    expect(inner().activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('"items": []');
  });

  it('looks at every page of a feed, and says in which one a mistake is', async () => {
    const [first] = await servePages([{ items: [item('A')] }, { items: [item('B', { language: 'Spanish' })] }]);
    control<HTMLInputElement>('Address of the feed').value = first?.url ?? '';
    press('Check and show');
    await saysSoon('The list is shown. To look at: 1 error.');
    const report = inner().querySelector('#report') as HTMLElement;
    expect(tidy(report.innerText)).to.include('Page 2, line 1 Error "Spanish" is not the tag of a language');
    await waitUntil(() => list().titles().length === 2, 'The second page never came');
  });

  it('says that of a pasted feed the other pages are not looked at', async () => {
    await paste(JSON.stringify({ ...feed, next_url: 'https://agency.example/2' }));
    const report = inner().querySelector('#report') as HTMLElement;
    expect(tidy(report.innerText)).to.include('The feed goes on at https://agency.example/2');
  });

  it('names the field that is empty, and puts the focus there', async () => {
    press('I paste it here');
    press('Check and show');
    const field = control<HTMLTextAreaElement>('Text of the feed');
    await waitUntil(() => inner().activeElement === field, 'The focus stays elsewhere');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(inner().getElementById(field.getAttribute('aria-describedby') as string)?.textContent).to.equal(
      'Paste the text of your feed.',
    );
  });

  it('shows no list, and nothing that was found, of another feed than the one that is asked for', async () => {
    expect(inner().querySelector('#report')?.textContent).to.include('Reports & Studies');
    control<HTMLInputElement>('Address of the feed').value = '/data/there-is-none.json';
    press('Check and show');
    await saysSoon('There is no feed to show.');
    expect(inner().activeElement).to.equal(control('Address of the feed'));
    expect(tidy(inner().getElementById('address-error')?.textContent)).to.include('status 404');
    expect(inner().querySelector('#report')?.textContent).not.to.include('Reports & Studies');
    expect(inner().querySelector('resource-list')?.checkVisibility()).to.equal(false);
    control<HTMLInputElement>('Address of the feed').value = '/data/task-force-guide.json';
    press('Check and show');
    await saysSoon('The list is shown.');
    expect(inner().querySelector('resource-list')?.checkVisibility()).to.equal(true);
  });

  it('copies code that holds what was chosen, and nothing else', async () => {
    await paste(JSON.stringify(feed));
    press('I choose them');
    press('Topic');
    press('Publisher');
    choose('Headings', 'topic');
    choose('Theme', 'uswds');
    choose('Language of buttons and messages', 'fr');
    await waitUntil(() => list().has('searchbox', 'Rechercher des ressources'), 'The list never spoke French', {
      timeout: 5000,
    });
    expect(getComputedStyle(list().element).getPropertyValue('--resource-list-radius')).not.to.equal('');
    let copied = '';
    Object.defineProperty((frame.contentWindow as Window).navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    press('Copy the code');
    await saysSoon('Copied.');
    const made = new DOMParser().parseFromString(copied, 'text/html');
    const attributes = Array.from(made.querySelector('resource-list')?.attributes ?? [], ({ name, value }) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(attributes)).to.deep.equal({
      src: '/feed.json',
      facets: 'topic publisher',
      'group-by': 'topic',
      lang: 'fr',
    });
    const { files, version } = (await (await fetch('/dist/integrity.json')).json()) as {
      version: string;
      files: Record<string, { integrity: string }>;
    };
    const loaded = Array.from(made.querySelectorAll('script'), (script) => [
      script.getAttribute('src'),
      script.integrity,
    ]);
    expect(loaded).to.deep.equal(
      ['resource-list.min.js', 'lang/fr.min.js'].map((name) => [
        `/resource-list/${version}/${name}`,
        files[name]?.integrity,
      ]),
    );
    expect(made.querySelector('link')?.getAttribute('href')).to.equal(`/resource-list/${version}/themes/uswds.css`);
  });

  it('warns in words of colours that cannot be told apart', () => {
    press('Colours of our own');
    expect(inner().querySelectorAll('.faint').length).to.equal(0);
    choose('Links and boxes', '#88aaff');
    expect(tidy(inner().querySelector('#contrast')?.textContent)).to.include(
      'Warning. Links and boxes: 2.2 to 1, too faint',
    );
    expect(code()).to.include('--resource-list-accent-color: #88aaff');
  });

  it('has no fault that axe finds, with everything open', async () => {
    await paste('{\n  "title": "Ours"\n  "items": []\n}');
    press('I choose them');
    press('Colours of our own');
    choose('Links and boxes', '#88aaff');
    const script = inner().createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
      inner().head.append(script);
    });
    const { axe } = frame.contentWindow as unknown as { axe: Axe };
    const { violations } = await axe.run(inner());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).to.deep.equal([]);
  });

  it('asks for nothing outside the site', async () => {
    await paste(JSON.stringify(feed));
    await saysSoon('The list is shown.');
    const asked = (frame.contentWindow as Window).performance.getEntriesByType('resource');
    expect(asked.length).to.be.greaterThan(0);
    expect(asked.filter(({ name }) => new URL(name).origin !== location.origin)).to.deep.equal([]);
  });
});
