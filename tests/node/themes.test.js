// A theme is variables and nothing else: what a page loads it for cannot break the page. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesIn } from '../../tools/files.js';
import { at, manifest, shown } from '../../tools/project.js';

const { modules } = JSON.parse(readFileSync(at(manifest.customElements), 'utf8'));
const documented = modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
);
/** Of the list; the way out of a page has the same looks on every page. */
const colors = documented.filter((name) => /^--resource-list-.*-color$/.test(name));
const themes = filesIn('dist/themes');

test('there are themes', () => assert.equal(themes.length, 4));

for (const file of themes) {
  const [, body] = /^:where\(resource-list\) \{\n([^{}]*)\}\n$/.exec(
    readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/\n/g, ''),
  ) ?? [undefined, ''];
  const set = new Map(
    body
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => line.split(': ')),
  );

  test(`${shown(file)} is one rule of documented properties, that a page outweighs with any selector`, () => {
    assert.ok(set.size > 0);
    assert.deepEqual(
      [...set.keys()].filter((name) => !documented.includes(name)),
      [],
    );
  });

  test(`${shown(file)} has every colour, for light and dark pages`, () => {
    assert.deepEqual(
      colors.filter((name) => !/^light-dark\(#\w+, #\w+\)$/.test(set.get(name) ?? '')),
      [],
    );
  });

  test(`${shown(file)} takes lengths from the page's font size, but for the width of edges`, () => {
    const lengths = [...set].filter(([name]) => /radius|gap/.test(name)).map(([, value]) => value);
    for (const length of lengths) assert.match(length, /^(0|[\d.]+em)$/);
  });
}
