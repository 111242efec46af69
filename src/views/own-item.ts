import { render } from 'lit';
import type { Resource } from '../model/resource.js';
import { element } from './parts.js';

/** What an item shows, in the order in which the element shows it. */
export type PieceName = 'link' | 'facts' | 'topics' | 'text' | 'notice' | 'attachments' | 'editions';

/**
 * What an item shows, for a page that puts it in a place of its own: elements that the list fills and keeps up to date.
 * One that has nothing to say is empty.
 */
export type ItemPieces = Readonly<Record<PieceName, HTMLElement>>;

/** Makes an item of the page's own. Where it returns nothing, the element shows its own item. */
export type RenderItem = (item: Resource, pieces: ItemPieces) => Node | null | undefined;

/** What the page has made of an item; nothing where that is the element's to show. */
export type OwnItems = (resource: Resource, contents: Readonly<Record<PieceName, unknown>>) => Node | null;

/**
 * Items as the page makes them, each once: afterwards only its pieces change, so that what has the focus in it keeps it,
 * and what the page has done to it stays.
 */
export function ownItems(renderItem: RenderItem): OwnItems {
  const made = new WeakMap<Resource, readonly [box: HTMLElement, pieces: Record<string, HTMLElement>]>();
  let failed = false;
  return (resource, contents) => {
    const known = made.get(resource);
    const [box, pieces] = known ?? [element('div'), {}];
    made.set(resource, [box, pieces]);
    try {
      for (const name in contents) render(contents[name as PieceName], (pieces[name] ??= element('span', 'piece')));
      const node = !known && renderItem(resource, pieces as ItemPieces);
      if (node) box.appendChild(node);
    } catch {
      // Not the error itself: its text may quote the feed.
      if (!failed) console.warn('<resource-list> renderItem failed');
      failed = true;
    }
    return box.firstChild && box;
  };
}
