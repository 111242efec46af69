/**
 * Buttons that print and copy the list, for lists with the attribute `actions="print copy"`. A page that wants them loads
 * this file beside the element, in any order.
 * @module
 * @attr actions - `print`, `copy` or both: buttons above the list. The page loads `actions.min.js` for them.
 * @csspart actions - The buttons of `actions`, and what came of a press.
 * @csspart action - One of the buttons of `actions`.
 */
import { textsIn } from '../messages/languages.js';
import type { ActionMessages, MessageOverrides } from '../messages/messages.js';
import { copyToClipboard } from './clipboard.js';
import { en } from './en.js';
import { listCopy } from './list-copy.js';

/** As much of the element as is public: this file works with any copy of it. */
type List = HTMLElement & { readonly updateComplete: Promise<unknown>; readonly messages?: MessageOverrides };

/** The buttons of each list. */
const boxes = new WeakMap<List, HTMLElement>();

const inside = (list: List, part: string): HTMLElement | null | undefined =>
  list.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);

/** The texts in the language that the element has found for itself. */
function textsFor(list: List): ActionMessages {
  const language = inside(list, 'base')?.lang.split('-')[0] ?? '';
  return { ...en, ...textsIn(language)?.actions, ...list.messages?.actions };
}

/** What would be printed: the element shows it while it believes that it is being printed. No frame is painted meanwhile. */
function wholeList(list: List): Element | null | undefined {
  const tell = (name: string): boolean => list.dispatchEvent(new Event(name, { composed: true }));
  tell('beforeprint');
  const whole = inside(list, 'results')?.cloneNode(true) as Element | null | undefined;
  tell('afterprint');
  return whole;
}

/** Says a text through the live region of the list, and shows it. The element speaks there when something changes. */
function say(list: List, text: string): void {
  const region = list.shadowRoot?.querySelector('[role=status]');
  const old = Array.from(region?.childNodes ?? []).find((node) => node instanceof Text);
  // Assistive technology speaks only what differs.
  const said = old?.data === text ? `${text}\u00a0` : text;
  if (old) old.data = said;
  else region?.append(said);
  const note = boxes.get(list)?.lastElementChild;
  if (note) note.textContent = text;
}

async function copy(list: List): Promise<void> {
  const whole = wholeList(list);
  const { copied, notCopied } = textsFor(list);
  say(list, whole && (await copyToClipboard(listCopy(whole))) ? copied : notCopied);
}

const ACTIONS: Readonly<Record<string, (list: List) => unknown>> = { print: () => print(), copy };

/** Puts the buttons of a list where they belong. Those that are there stay, and with them the focus. */
function update(list: List): void {
  const toolbar = inside(list, 'toolbar');
  if (!toolbar) return;
  let box = boxes.get(list);
  if (!box) {
    box = document.createElement('div');
    box.setAttribute('part', 'actions');
    const note = document.createElement('span');
    note.ariaHidden = 'true';
    box.append(note);
    boxes.set(list, box);
  }
  if (box.parentNode !== toolbar) toolbar.append(box);
  const texts = textsFor(list);
  const wanted = (list.getAttribute('actions') ?? '').split(/\s+/).filter((name) => Object.hasOwn(ACTIONS, name));
  box.hidden = wanted.length === 0 || list.matches(':state(error)');
  const buttons = new Map(Array.from(box.querySelectorAll('button'), (button) => [button.value, button]));
  for (const [name, button] of buttons) if (!wanted.includes(name)) button.remove();
  for (const name of wanted as ('print' | 'copy')[]) {
    let button = buttons.get(name);
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.value = name;
      button.setAttribute('part', 'action');
      button.addEventListener('click', () => void ACTIONS[name]?.(list));
      box.lastElementChild?.before(button, ' ');
    }
    button.textContent = texts[name];
  }
}

const observers = new WeakSet<Node>();

/** Looks after a list from now on. */
async function attend(list: List): Promise<void> {
  await list.updateComplete;
  update(list);
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
  document.addEventListener(name, (event) => void attend(event.composedPath()[0] as List), true);
// Those that were there before this file.
for (const list of document.querySelectorAll<List>('resource-list')) void attend(list);
