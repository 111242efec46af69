import type { ListCopy } from './list-copy.js';

/** By the older way, which also works where a page is not on https, or in a frame that may not use the other. */
function copyByCommand({ text, html }: ListCopy): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  // Whether there was an event is what counts: some browsers say yes and do nothing.
  Document.prototype.execCommand.call(document, 'copy');
  removeEventListener('copy', fill, true);
  return done;
}

/** Puts a list on the clipboard, as text and as markup; `false` where the browser does not let us. */
export async function copyToClipboard(copy: ListCopy): Promise<boolean> {
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(copy.text, 'text/plain'), 'text/html': blob(copy.html, 'text/html') }),
    ]);
    return true;
  } catch {
    return copyByCommand(copy);
  }
}
