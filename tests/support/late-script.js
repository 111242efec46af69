/* global window, document -- it runs in a browser */
// Adds a script after the page is there, as pages that are put together in the browser do.
const { src, type } = document.currentScript.dataset;
window.addEventListener('load', () => {
  const script = document.createElement('script');
  if (type) script.type = type;
  script.src = src;
  document.head.append(script);
});
