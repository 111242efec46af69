// The strictest policy that the element promises to run under. The demo's server and the tests send it with the pages
// that are there to prove it: /demo/csp.html and others that begin so.
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types resource-list";

export const isStrictPage = (path) => /^\/demo\/csp[\w-]*\.html$/.test(path);
