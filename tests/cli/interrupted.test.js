// Whoever interrupts a command finds the file that was there before, and nothing half-written beside it. Each command that
// writes is started for real, and interrupted while it writes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { at, manifest } from '../../tools/project.js';
import { linkServer } from './links/server.js';
import { scratchFolder } from './cli.js';

const OLD = 'What was there before.\n';
const COMMAND = at(manifest.bin['resource-list']);

/** A feed that takes a while to write. */
const large = (url = 'https://agency.example/') => {
  const text = 'A sentence that says what this resource is, for whom, and how to get it. '.repeat(8);
  const items = Array.from({ length: 5_000 }, (_, at) => ({
    id: `${at}`,
    title: `Guide ${at}`,
    url,
    content_text: text,
  }));
  return JSON.stringify({ title: 'List', items });
};

/**
 * Runs a command in a folder and interrupts it as soon as the draft of a file is there.
 *
 * @returns {Promise<{ code: number | null, drafts: number }>} how it ended, and how many drafts were seen
 */
function interrupt(args, folder, signal) {
  return new Promise((resolve, reject) => {
    let drafts = 0;
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, stdio: 'ignore' });
    const watcher = watch(folder, (_, name) => {
      if (!name?.endsWith('.part') || drafts > 0) return;
      drafts += 1;
      child.kill(signal);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      watcher.close();
      resolve({ code, drafts });
    });
  });
}

const CASES = {
  'convert -o': { args: ['convert', 'feed.json', '--to', 'html', '-o', 'out'], output: 'out' },
  'prerender -o': { args: ['prerender', 'feed.json', '-o', 'out'], output: 'out' },
  'check-links --write': {
    args: ['check-links', '--write', '--pause', '0', 'feed.json'],
    output: 'feed.json',
    asks: true,
  },
  'check-links --report': {
    args: ['check-links', '--report', 'out', '--pause', '0', 'feed.json'],
    output: 'out',
    asks: true,
  },
};

test('no command writes files but those that are tested here', () => {
  const commands = readdirSync(at('src/cli/commands'));
  const writing = commands.filter((file) =>
    /<file>'.*(?:write|put it)|--write/.test(readFileSync(at('src/cli/commands', file), 'utf8')),
  );
  assert.deepEqual(writing.sort(), ['check-links.ts', 'convert.ts', 'prerender.ts']);
});

for (const [name, { args, output, asks }] of Object.entries(CASES)) {
  for (const [signal, number] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    test(`${name}, ${signal}: the old file is there, and nothing beside it`, async () => {
      const folder = scratchFolder();
      const feed = large(asks ? (await linkServer()).url('/page') : undefined);
      let ended;
      // A fast machine may have written it by then.
      for (let attempt = 0; attempt < 5 && ended?.code !== number; attempt += 1) {
        writeFileSync(join(folder, 'feed.json'), feed);
        if (output === 'out') writeFileSync(join(folder, 'out'), OLD);
        ended = await interrupt(args, folder, signal);
      }
      const { code, drafts } = ended;
      assert.deepEqual({ code, drafts }, { code: number, drafts: 1 });
      assert.equal(readFileSync(join(folder, output), 'utf8'), output === 'out' ? OLD : feed);
      // What check-links has found so far stays, for the next run.
      const left = readdirSync(folder).filter((file) => file !== '.feed.json.check-links');
      assert.deepEqual(left.sort(), output === 'out' ? ['feed.json', 'out'] : ['feed.json']);
    });
  }
}
