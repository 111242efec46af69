/**
 * Buttons that print and copy the list, and a shortlist, for lists with the attribute `actions="print copy shortlist"`. A
 * page that wants them loads this file beside the element, in any order.
 * @module
 * @attr actions - Of `print`, `copy` and `shortlist`, those that the list shall have. The page loads `actions.min.js` for them.
 * @csspart actions - The buttons of `actions`, and what came of a press.
 * @csspart action - One of the buttons of `actions`.
 * @csspart neutral - The choice of neutral names.
 * @csspart neutral-hint - What that leaves out.
 * @csspart shortlist - Button that puts an item on the shortlist.
 */
import type { ActionMessages } from '../messages/messages.js';
import { copyToClipboard } from './clipboard.js';
import { hasNeutralTitles, neutralHandOut, paperTitle, printAlone, standIn } from './hand-out.js';
import { type List, inside, languageOf, made, onWindow, say, textsFor, wantedOf } from './list.js';
import { bare, listCopy } from './list-copy.js';
import { Shortlist, showPressed } from './shortlist.js';
import { dressUp } from './styles.js';

/** The buttons of each list. */
const boxes = new WeakMap<List, HTMLElement>();
const shortlists = new WeakMap<List, Shortlist>();

/** Whether the visitor wants neutral names and nothing else. */
const isNeutral = (list: List): boolean => boxes.get(list)?.querySelector('input')?.checked ?? false;

/** What is found in the list while it believes that it is being printed, and is whole. No frame is painted meanwhile. */
function onPaper<T>(list: List, find: () => T): T {
  const tell = (name: string): boolean => list.dispatchEvent(new Event(name, { composed: true }));
  tell('beforeprint');
  const found = find();
  tell('afterprint');
  return found;
}

/** What would be printed. */
function wholeList(list: List): Element | undefined {
  const whole = inside(list, 'results')?.cloneNode(true) as Element | undefined;
  whole?.querySelector('[part=actions]')?.remove();
  return whole;
}

/** What a paper of the list holds and nothing else of the page. */
const handOut = (list: List): Element | undefined =>
  onPaper(list, () => (isNeutral(list) ? neutralHandOut(list) : wholeList(list)));

async function copy(list: List): Promise<void> {
  const paper = handOut(list);
  const { copied, notCopied } = textsFor(list);
  const text = paper && (await copyToClipboard(listCopy(paper))) ? copied : notCopied;
  say(list, text);
  const note = boxes.get(list)?.lastElementChild;
  if (note) note.textContent = text;
}

/** The page as it is; but where its name shall not be on the paper, the list alone. */
function printList(list: List): void {
  const title = paperTitle(list);
  if (!list.printTitle && !isNeutral(list)) return print();
  const paper = handOut(list);
  if (paper) printAlone(list, bare(paper), title);
}

/** What a press does, and how the button stands. */
interface Action {
  readonly press: (list: List) => unknown;
  readonly state?: (shortlist: Shortlist, language: string) => { pressed?: boolean; count?: string; disabled: boolean };
}

const ACTIONS: Readonly<Record<string, Action>> = {
  print: { press: printList },
  copy: { press: copy },
  shortlistOnly: {
    press: (list) => shortlists.get(list)?.toggleOnly(),
    state: ({ only, size }, language) => ({
      pressed: only,
      count: ` (${size.toLocaleString(language)})`,
      disabled: size === 0,
    }),
  },
  clearShortlist: {
    press: (list) => shortlists.get(list)?.clear(),
    state: ({ size }) => ({ disabled: size === 0 }),
  },
};

type ActionName = 'print' | 'copy' | 'shortlistOnly' | 'clearShortlist';

/** The buttons that a list shall have, in the order of the attribute. */
function buttonsOf(list: List): ActionName[] {
  const names = wantedOf(list).flatMap((name) =>
    name === 'shortlist' && 'contents' in list ? ['shortlistOnly', 'clearShortlist'] : [name],
  );
  return names.filter((name) => Object.hasOwn(ACTIONS, name)) as ActionName[];
}

function label(list: List, name: ActionName, button: HTMLElement): void {
  const text = textsFor(list)[name];
  const shortlist = shortlists.get(list);
  const state = shortlist && ACTIONS[name]?.state?.(shortlist, languageOf(list));
  // The focus stays on a button that cannot be pressed just now.
  if (state) button.ariaDisabled = `${state.disabled}`;
  const whole = text + (state?.count ?? '');
  if (state?.pressed !== undefined) showPressed(button, state.pressed, whole);
  else if (button.textContent !== whole) button.textContent = whole;
}

/** The choice of neutral names, where the feed has any and there is something to hand out. */
function offerNeutral(list: List, box: HTMLElement, names: readonly ActionName[], texts: ActionMessages): void {
  const offered = hasNeutralTitles(list) && (names.includes('print') || names.includes('copy'));
  let choice = box.querySelector<HTMLElement>('[part=neutral]');
  const hint = box.querySelector<HTMLElement>('[part=neutral-hint]');
  if (!offered) {
    choice?.remove();
    hint?.remove();
    return;
  }
  if (!choice) {
    choice = made(
      'label',
      { part: 'neutral' },
      made('input', { type: 'checkbox', 'aria-describedby': 'neutral-hint' }),
    );
    choice.append(made('span', {}));
    box.lastElementChild?.before(choice, made('span', { part: 'neutral-hint', id: 'neutral-hint' }));
  }
  (choice.lastElementChild as HTMLElement).textContent = texts.neutral;
  (choice.nextElementSibling as HTMLElement).textContent = texts.neutralHint;
}

/** Puts the buttons of a list where they belong. Those that are there stay, and with them the focus. */
function update(list: List): void {
  const toolbar = inside(list, 'toolbar');
  if (!toolbar) return;
  let box = boxes.get(list);
  if (!box) {
    box = made('div', { part: 'actions' }, made('span', { 'aria-hidden': 'true' }));
    boxes.set(list, box);
    standIn(list, isNeutral);
  }
  if (box.parentNode !== toolbar) toolbar.append(box);
  if (list.shadowRoot) dressUp(list.shadowRoot);
  const wanted = buttonsOf(list);
  if (wanted.includes('shortlistOnly') && !shortlists.has(list)) {
    shortlists.set(list, new Shortlist(list, () => update(list)));
    onWindow(list, (it) => shortlists.get(it)?.clear(), 'pagehide');
  }
  shortlists.get(list)?.dress();
  box.hidden = wanted.length === 0 || list.matches(':state(error)');
  const buttons = new Map(Array.from(box.querySelectorAll('button'), (button) => [button.value, button]));
  for (const [name, button] of buttons) if (!wanted.includes(name as ActionName)) button.remove();
  for (const name of wanted) {
    let button = buttons.get(name);
    if (!button) {
      button = made('button', { type: 'button', value: name, part: 'action' });
      button.addEventListener('click', () => void ACTIONS[name]?.press(list));
      (box.querySelector('[part=neutral]') ?? box.lastElementChild)?.before(button);
    }
    label(list, name, button);
  }
  offerNeutral(list, box, wanted, textsFor(list));
}

const observers = new WeakSet<Node>();

/** Looks after a list from now on. */
async function attend(list: List): Promise<void> {
  await list.updateComplete;
  update(list);
  shortlists.get(list)?.prune();
  const base = inside(list, 'base');
  for (const [node, name] of [
    [list, 'actions'],
    [base, 'lang'],
  ] as const) {
    if (!node || observers.has(node)) continue;
    observers.add(node);
    new MutationObserver(() => update(list)).observe(node, { attributeFilter: [name] });
  }
}

for (const name of ['resource-list-load', 'resource-list-error'])
  addEventListener(name, (event) => void attend(event.composedPath()[0] as List), true);

/** The lists in an element, also in shadow roots there, as far as those are open. */
function* listsIn(around: Element | ShadowRoot): Generator<List> {
  for (const element of around.querySelectorAll('*')) {
    if (element.localName === 'resource-list') yield element as List;
    // A form may have a field that is named like that.
    if (element.shadowRoot instanceof ShadowRoot) yield* listsIn(element.shadowRoot);
  }
}

// Those that were there before this file. By the getter of the prototype: a page may name an image like it.
for (const list of listsIn(Reflect.get(Document.prototype, 'documentElement', document))) void attend(list);
