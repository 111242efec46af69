const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * The absolute address of a link, or `undefined` when it must not become one.
 * An allow-list on the *parsed* address: a list of bad schemes always misses one (`blob:`, `intent:`, …), and only the
 * parser sees through white space and control characters. `https:host` without slashes is refused, since a browser
 * reads it as a path on the base's own host.
 */
export function safeUrl(address: string | null | undefined, base: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- the parser passes over them, so the test must too
  if (!address || /^https?:(?!\/\/)/i.test(address.replace(/[\u0000- ]/g, ''))) return undefined;
  try {
    const { href, protocol, username, password } = new URL(address, base || undefined);
    return ALLOWED.has(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
