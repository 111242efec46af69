// The command line tool as a whole: what it says of itself, and how it ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifest } from '../../tools/project.js';
import { cli } from './cli.js';

test('--help names every command, and says what the exit codes mean', async () => {
  const { code, out } = await cli(['--help']);
  assert.equal(code, 0);
  assert.match(out, /^ {2}validate \[options\] <feed\.\.\.> +look for mistakes/m);
  assert.match(out, /0 {2}all is well\n {2}1 .*look at\n {2}2 .*says why/);
});

test('every command has a help of its own, with examples', async () => {
  const { out: help } = await cli(['--help']);
  const commands = [...help.split('Commands:')[1].matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name);
  for (const name of commands.filter((name) => name !== 'help')) {
    const { code, out } = await cli([name, '--help']);
    assert.equal(code, 0, name);
    assert.match(out, new RegExp(`Examples:\n {2}resource-list ${name} `), name);
  }
});

test('--version says the version of the package', async () => {
  assert.equal((await cli(['--version'])).out.trim(), manifest.version);
});

test('a command or option that there is not ends with 2 and points to the help', async () => {
  for (const args of [['valdate', 'feed.json'], ['validate', '--srict', 'feed.json'], ['validate']]) {
    const { code, out, err } = await cli(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^error: .*\n(.*\n)*Add --help to see how it is used\./, args.join(' '));
  }
});
