// A source file that does not fit on a few screens does more than one thing. Over the limit fails; over the hint is
// only named.
import { readFileSync } from 'node:fs';
import { filesIn } from './files.js';
import { isMain, shown } from './project.js';

const LIMIT = 250;
const HINT = 200;

const lineCount = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

export function checkLines() {
  const files = filesIn('src')
    .map((file) => ({ name: shown(file), lines: lineCount(file) }))
    .sort((a, b) => b.lines - a.lines);
  for (const { name, lines } of files.filter((file) => file.lines > HINT)) {
    console.log(`${name}: ${lines} lines${lines > LIMIT ? `, over the limit of ${LIMIT}` : ''}`);
  }
  const longest = files[0]?.lines ?? 0;
  console.log(`${files.length} files in src, the longest ${longest} lines (limit ${LIMIT})`);
  return longest <= LIMIT;
}

if (isMain(import.meta.url)) process.exitCode = checkLines() ? 0 : 1;
