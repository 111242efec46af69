const DECLARED = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;

/**
 * The text of a page, by the character set that it declares; UTF-8 where it declares none, or one that nobody knows.
 *
 * @param contentType as its server gives it, which goes before what the page says
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = DECLARED.exec(contentType)?.[1] ?? DECLARED.exec(beginning)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
