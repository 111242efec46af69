const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * The absolute address of a link, or `undefined` when it must not become one.
 * An allow-list on the *parsed* address: a list of bad schemes always misses one (`blob:`, `intent:`, …), and only the
 * parser sees through white space and control characters. Slashes must be two and slashes: of `https:host` a browser
 * makes a path on the base's own host, of `https:///host` and `\\host` another host.
 */
export function safeUrl(address: string | null | undefined, base: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- the parser passes over them, so the test must too
  const plain = address?.replace(/[\u0000- ]/g, '');
  if (!plain || /^(?:https?:|(?=[/\\]{2}))(?!\/\/[^/\\])/i.test(plain)) return undefined;
  try {
    const { href, protocol, username, password } = new URL(address as string, base || undefined);
    return ALLOWED.has(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
