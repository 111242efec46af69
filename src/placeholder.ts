/**
 * Puts a list into each `<div data-resource-list data-src="…">`, now and whenever one is added: editors strip tags that they
 * do not know, and keep these. What is in the div stays, as the list's fallback, and the div stays where it is.
 *
 * Only the attributes named are taken over. Whoever may write `data-…` may not, by that, write `onclick`.
 *
 * @param names attributes of the element
 */
export function fillPlaceholders(tag: string, names: readonly string[]): void {
  const fill = (): void => {
    // While the page is being parsed, more may come into a div that is there already.
    if (document.readyState === 'loading') return;
    const found = Document.prototype.querySelectorAll.call(document, `div[data-${tag}]:not(:has(${tag}))`);
    for (const div of found as NodeListOf<HTMLElement>) {
      const list = Document.prototype.createElement.call(document, tag);
      for (const name of names) {
        const value = div.getAttribute(`data-${name}`);
        if (value !== null) list.setAttribute(name, value);
      }
      list.append(...div.childNodes);
      div.append(list);
    }
  };
  new MutationObserver(fill).observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', fill);
  fill();
}
