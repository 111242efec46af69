// dist/integrity.json: what a page writes into `integrity`, for each file that a script tag can load. It is read by those
// who host a copy, and by the README.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BUNDLE } from './check-size.js';
import { filesIn } from './files.js';
import { at, isMain, manifest } from './project.js';

export const INTEGRITY_FILE = 'dist/integrity.json';

/** The files that a script tag can load: absolute paths. */
export const scriptFiles = () => filesIn('dist', /\.(?:min|classic)\.js$/);

/** `sha384-…`, as Subresource Integrity writes it. */
const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @returns {{ version: string, files: Record<string, { integrity: string, bytes: number }> }} by path inside dist/ */
export function integrity() {
  const files = scriptFiles().map((file) => {
    const content = readFileSync(file);
    const name = relative(at('dist'), file).replaceAll('\\', '/');
    return [name, { integrity: integrityOf(content), bytes: content.length }];
  });
  return { version: manifest.version, files: Object.fromEntries(files) };
}

/** The README's script tag, with the value that belongs to the file as it is built now. */
export function scriptTag() {
  const { version, files } = integrity();
  const name = relative('dist', BUNDLE);
  return `\`\`\`html
<script type="module" src="/resource-list/${version}/${name}" integrity="${files[name].integrity}" crossorigin="anonymous"></script>
\`\`\``;
}

export function writeIntegrity() {
  writeFileSync(at(INTEGRITY_FILE), `${JSON.stringify(integrity(), null, 2)}\n`);
  return true;
}

if (isMain(import.meta.url)) writeIntegrity();
