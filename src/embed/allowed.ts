/**
 * Whether the owner of embed.html lets it show a feed: else anybody could have it show anything, on the owner's address.
 *
 * @param feed an absolute address
 * @param feeds what `embed.json` allows: addresses, or folders, which end with a slash
 * @param base the address of `embed.json`, which they are relative to
 */
export function isAllowed(feed: string, feeds: readonly string[], base: string): boolean {
  const { href, origin, pathname, username, password } = new URL(feed);
  if (username || password) return false;
  return feeds.some((entry) => {
    if (!URL.canParse(entry, base)) return false;
    const allowed = new URL(entry, base);
    if (!allowed.pathname.endsWith('/')) return href === allowed.href;
    // A slash or a backslash that is written otherwise may lead out of the folder, by server.
    return origin === allowed.origin && pathname.startsWith(allowed.pathname) && !/%2f|%5c/i.test(pathname);
  });
}
