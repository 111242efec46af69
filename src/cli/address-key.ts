/**
 * What two ways of writing one address have in common: `http` or `https`, with `www.` or without, a port, a dot after the
 * host, doubled or trailing slashes make no difference. Query and fragment do: they often choose the document.
 * `undefined` for what is no absolute address.
 *
 * For comparing only: it need not lead anywhere.
 */
export function addressKey(address: string, base?: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address.trim(), base);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return url.href;
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return `${host}${path}${url.search}${url.hash}`;
}

/** Whether an id is an address, as JSON Feed advises: then it tells what an entry that is not for everybody must not. */
export const isAddress = (id: string | number): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(String(id).trim());
