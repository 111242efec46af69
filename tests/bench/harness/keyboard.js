// Trusted keys, as the browser gets them from a keyboard.

const code = (key) =>
  /^[a-z]$/.test(key)
    ? { code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) }
    : {};

const KEYS = {
  Backspace: { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 },
  ' ': { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
};

const pressed = (key) => KEYS[key] ?? { key, text: key, ...code(key) };

/** Presses a key and lets it go. */
export async function press(page, key) {
  const event = pressed(key);
  await page.send('Input.dispatchKeyEvent', { type: event.text ? 'keyDown' : 'rawKeyDown', ...event });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, text: undefined });
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A number as it is once it is the expected one, or after a while whatever it is. */
export async function settled(ask, expected, patience = 2000) {
  for (const end = Date.now() + patience; ; await pause(10)) {
    const value = await ask();
    if (value === expected || Date.now() > end) return value;
  }
}

/** Puts a text into the search box at once, in place of what is there. */
export async function setQuery(page, text) {
  await page.ask('focusInput', true);
  if (text) await page.send('Input.insertText', { text });
  else await press(page, 'Backspace');
}

/** Ticks or unticks a facet's value. */
export async function tick(page, facet, value) {
  await page.ask('focusBox', facet, value);
  await press(page, ' ');
}
