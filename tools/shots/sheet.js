// The contact sheet: every state in every engine, side by side, for a person to look at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedEngines, ENGINES, isInstalled } from '../../tests/support/find-browsers.js';
import { at } from '../project.js';
import { STARTED, VIEWPORT } from './engines.js';
import { STATES } from './states.js';

export const SHEET = 'shots';

const cell = (engine, name, taken) =>
  taken.has(`${name}-${engine}`)
    ? `<td><a href="${name}-${engine}.png"><img src="${name}-${engine}.png" alt="${STATES[name].title}, ${engine}" loading="lazy" width="${VIEWPORT.width}" height="${VIEWPORT.height}"></a></td>`
    : '<td>Not to be had in this engine</td>';

const sheet = (engines, taken) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 1rem; font: 1rem/1.4 system-ui, sans-serif; }
  table { border-collapse: collapse; }
  th, td { padding: 0.5rem; border: 1px solid #ccc; text-align: start; vertical-align: top; }
  thead th { position: sticky; inset-block-start: 0; background: #fff; }
  img { inline-size: 28vw; block-size: auto; }
</style>
<table>
  <thead><tr><th>State</th>${engines.map((engine) => `<th>${engine}</th>`).join('')}</tr></thead>
  <tbody>
${Object.entries(STATES)
  .map(
    ([name, { title }]) =>
      `    <tr><th>${title}</th>${engines.map((engine) => cell(engine, name, taken)).join('')}</tr>`,
  )
  .join('\n')}
  </tbody>
</table>
</html>
`;

/** @param {string} origin where the repository is served */
export async function contactSheet(origin) {
  rmSync(at(SHEET), { recursive: true, force: true });
  mkdirSync(at(SHEET));
  const engines = askedEngines() ?? ENGINES.filter(isInstalled);
  const taken = new Set();
  for (const engine of engines) {
    const browser = await STARTED[engine]();
    try {
      for (const [name, state] of Object.entries(STATES)) {
        if (state.forced && engine !== 'chromium') continue;
        await browser.shoot(`${origin}/tools/shots/page.html#${name}`, join(at(SHEET), `${name}-${engine}.png`), state);
        taken.add(`${name}-${engine}`);
      }
    } finally {
      await browser.close();
    }
    console.log(`${SHEET}: ${engine}`);
  }
  writeFileSync(at(SHEET, 'index.html'), sheet(engines, taken));
  console.log(`${SHEET}/index.html`);
}
