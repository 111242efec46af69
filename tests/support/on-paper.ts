import { print } from './engine.js';

/**
 * Prints the page, in engines that a test can make print, and says so in the others as a browser does. What `look` finds
 * out while the browser is about to look at the page comes back, with the text of the paper where that can be read.
 */
export async function onPaper<T>(look: () => T): Promise<{ seen: T; text?: string | undefined }> {
  const seen: T[] = [];
  // Called after the listeners of the lists, which were there first.
  addEventListener('beforeprint', () => seen.push(look()), { once: true });
  const paper = await print();
  if (!paper) for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name));
  return { seen: seen[0] as T, text: paper ? paper.text : undefined };
}
