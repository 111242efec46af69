/**
 * What two ways of writing one address have in common: `http` or `https`, with `www.` or without, a port, a dot after the
 * host, doubled or trailing slashes make no difference. Query and fragment do: they often choose the document.
 *
 * For comparing only: it need not lead anywhere.
 *
 * @param href as the browser's parser writes it, so that it need not be parsed again, which is slow
 */
export function addressKey(href: string): string {
  const [place = '', ...rest] = href.split(/(?=[?#])/);
  const path = place.replace(/^https?:..(www\.)?/, '').replace(/(\.|:\d+)*\/+/g, '/');
  return path.replace(/\/$/, '') + rest.join('');
}
