/* global window, document -- it runs in a browser */
// For pages in a frame: keeps what the page violates, throws and says, for the test to read. It must be the first script.
window.witnessed = [];
const keep = (what, ...words) => window.witnessed.push([what, ...words].map(String).join(' '));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
  keep('violation', effectiveDirective, sourceFile, sample),
);
window.addEventListener('error', ({ message }) => keep('error', message));
window.addEventListener('unhandledrejection', ({ reason }) => keep('rejection', reason));
for (const method of ['debug', 'log', 'info', 'warn', 'error']) {
  console[method] = (...words) => keep(`console.${method}`, ...words);
}
