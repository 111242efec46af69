import type { FeedSource } from '../loading/load-catalog.js';

/** A feed that stands between the tags; it may come later than the element. */
export function inlineFeed(host: Element): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

type Host = Element & { readonly feed?: unknown; readonly src?: string | null | undefined };

/** Where a page says that its list comes from. */
export class FeedSources {
  /** The same array is the same list. */
  list: readonly FeedSource[] = [];
  /** The feed between the tags. */
  inline: string | undefined;
  readonly #changed: () => void;
  #asked: readonly unknown[] = [];

  /** @param changed called when it is another list than before */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Looks at the page again. */
  choose(host: Host): void {
    this.inline = inlineFeed(host);
    const asked = [host.src, host.feed, this.inline];
    if (asked.every((it, at) => it === this.#asked[at])) return;
    this.#asked = asked;
    this.list = feedSources(host, this.inline);
    this.#changed();
  }
}

/** An object, else what stands between the tags, else addresses. */
function feedSources(host: Host, inline: string | undefined): readonly FeedSource[] {
  const { baseURI, feed, src } = host;
  if (feed) return [{ url: baseURI, value: feed }];
  if (inline) return [{ url: baseURI, text: inline }];
  // As with an image: an attribute that is empty is a mistake, and said to be one; a page without it has other plans.
  // Pages set what they like: an address may be a `URL`.
  const addresses = `${src ?? ''}`.match(/\S+/g) ?? (host.getAttribute('src')?.trim() === '' ? [''] : []);
  return addresses.map((it) => ({ url: it && URL.canParse(it, baseURI) ? new URL(it, baseURI).href : it }));
}
