import type { Page } from './page.js';

/**
 * Counts how often an element renders from now on: by a property that each rendering reads once. Methods of its own would
 * say so as well, but have other names in the single file.
 */
export function countRenders({ element }: Page): () => number {
  let renders = 0;
  const { label } = element;
  Object.defineProperty(element, 'label', {
    get() {
      renders++;
      return label;
    },
  });
  return () => renders;
}

/** What happened to the entries of a list. */
export interface RowChanges {
  /** Entries that came into the list. */
  readonly made: number;
  /** Entries that left it. */
  readonly gone: number;
}

const rowsIn = (nodes: NodeList): number =>
  Array.from(nodes)
    .filter((node) => node instanceof HTMLElement)
    .reduce((sum, node) => sum + node.querySelectorAll('li').length + Number(node.localName === 'li'), 0);

/** Watches the entries of a list from now on; each call tells what happened since the last one. */
export function watchRows({ root }: Page): () => RowChanges {
  let [made, gone] = [0, 0];
  const read = (records: MutationRecord[]): void => {
    for (const { addedNodes, removedNodes } of records) {
      made += rowsIn(addedNodes);
      gone += rowsIn(removedNodes);
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    read(observer.takeRecords());
    const changes = { made, gone };
    [made, gone] = [0, 0];
    return changes;
  };
}

/** Types letters one after the other without a pause: each arrives before the one before is answered. */
export function typeAhead(box: HTMLInputElement, letters: string): void {
  for (const letter of letters) {
    box.value += letter;
    box.dispatchEvent(new InputEvent('input', { data: letter, bubbles: true, composed: true }));
  }
}
