const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// `[` and `{`, `]` and `}` differ in one bit.
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CURLY = 0x20;
const LESS = 0x3c;

/**
 * Follows how deeply a JSON document nests while its bytes arrive. All the characters that matter are ASCII, which
 * stand for themselves in every byte of UTF-8, so nothing needs decoding first. Of a web page, whose scripts may seem to
 * nest, it says nothing: that comes out as what it is.
 */
export class DepthMeter {
  /** Deepest level seen so far. */
  deepest = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  read(bytes: Uint8Array): void {
    let [depth, inString, escaped] = [this.#depth, this.#inString, this.#escaped];
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === LESS) depth = -Infinity;
      else if ((byte & ~CURLY) === OPEN) this.deepest = Math.max(this.deepest, ++depth);
      else if ((byte & ~CURLY) === CLOSE) depth--;
    }
    [this.#depth, this.#inString, this.#escaped] = [depth, inString, escaped];
  }
}
