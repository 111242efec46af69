/* global window, document, Document, History -- it runs in a browser */
// For pages in a frame, before their scripts: whatever leaves a trace is noted when it is touched, and throws, as it does
// in browsers that forbid it. Events of the element are kept as a page's own scripts would see them.
window.touched = [];
window.told = [];

function touch(name) {
  window.touched.push(name);
  throw new Error(`${name} was touched`);
}

const TRACES = [
  [window, 'localStorage sessionStorage indexedDB caches cookieStore name'],
  [window, 'WebSocket EventSource XMLHttpRequest Worker SharedWorker BroadcastChannel Image open'],
  [Document.prototype, 'cookie'],
  [History.prototype, 'pushState replaceState go back forward'],
  [Navigator.prototype, 'sendBeacon geolocation permissions serviceWorker clipboard mediaDevices getBattery share'],
];
for (const [owner, names] of TRACES) {
  for (const name of names.split(' ')) {
    if (!(name in owner)) continue;
    const trap = () => touch(name);
    Object.defineProperty(owner, name, { configurable: true, get: trap, set: trap });
  }
}

const plain = (_key, value) => (value instanceof Error ? { ...value, message: value.message } : value);
for (const name of ['load', 'error', 'filter', 'open']) {
  document.addEventListener(`resource-list-${name}`, (event) => {
    window.told.push(`${name} ${JSON.stringify({ ...event }, plain)}`);
  });
}
