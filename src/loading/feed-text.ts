import { parseJson } from './parse-json.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// `[` and `{`, `]` and `}` differ in one bit.
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CURLY = 0x20;
const LESS = 0x3c;
/** Least length of a piece, in bytes: to parse it takes a millisecond or so. */
const PIECE = 1 << 15;

/**
 * Takes in a feed's text while its bytes arrive: how deeply it nests, and where it may be cut, which is after an item.
 * A long feed is parsed piece by piece, since parsing it at once would be by far the longest task of all.
 *
 * All the characters that matter are ASCII, which stand for themselves in every byte of UTF-8, so nothing needs decoding
 * before it is looked at. Of a web page, whose scripts may seem to nest, it says nothing: that comes out as what it is.
 */
export class FeedText {
  /** Deepest level seen so far. */
  deepest = 0;
  readonly #least: number;
  readonly #decoder = new TextDecoder();
  readonly #pieces: string[] = [];
  /** After the last cut. */
  #text = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inItems = false;
  /** How many objects `items` holds after the first cut. */
  #count = 0;

  /** @param least length of a piece, in bytes */
  constructor(least = PIECE) {
    this.#least = least;
  }

  read(bytes: Uint8Array): void {
    let [depth, inString, escaped, from] = [this.#depth, this.#inString, this.#escaped, 0];
    const take = (end: number) => {
      this.#text += this.#decoder.decode(bytes.subarray(from, end), { stream: true });
      from = end;
    };
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === LESS) depth = -Infinity;
      else if ((byte & ~CURLY) === OPEN) {
        this.deepest = Math.max(this.deepest, ++depth);
        if (depth === 2) {
          take(i);
          this.#inItems = byte === OPEN && /[{,]\s*"items"\s*:\s*$/.test(this.#text);
        }
      } else if ((byte & ~CURLY) === CLOSE && --depth <= 2 && this.#inItems) {
        const begun = this.#pieces.length > 0;
        this.#inItems = depth === 2;
        if (begun && this.#inItems) this.#count++;
        if (this.#inItems ? this.#text.length + i - from < this.#least : !begun) continue;
        // After an item, or before the end of the list.
        take(this.#inItems ? i + 1 : i);
        this.#pieces.push(this.#text);
        this.#text = '';
      }
    }
    take(bytes.length);
    [this.#depth, this.#inString, this.#escaped] = [depth, inString, escaped];
  }

  /**
   * The JSON value, once every byte is in. The `items` of a long feed can be gone through once, and are parsed on the way.
   *
   * @param url address it came from, for the error
   * @throws FeedError of kind `format`, at once or on the way
   */
  parse(url: string): unknown {
    const [first = '', ...more] = this.#pieces;
    const value = parseJson(first + this.#text + this.#decoder.decode(), url);
    const { items } = (value ?? {}) as { items?: unknown[] };
    if (more.length > 0 && Array.isArray(items)) {
      const begun = [...items];
      items.length += this.#count;
      (items as { [Symbol.iterator]: () => Iterator<unknown> })[Symbol.iterator] = function* () {
        yield* begun;
        // Each begins with the comma after the item before it.
        for (const piece of more) yield* (parseJson(`[0${piece}]`, url) as unknown[]).slice(1);
      };
    }
    return value;
  }
}
