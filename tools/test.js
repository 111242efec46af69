// `npm test`: installs what is missing, then runs every check, in the order in which they are quick to fail. It stops at
// the first that fails, and its last line is always "N passed, N failed". `node tools/test.js lint node` runs only those.
import { filesIn } from './files.js';
import { isMain, shown } from './project.js';
import { BIN, run, runNode } from './run.js';
import { setup } from './setup.js';
import { ensureWordPress } from './setup/wordpress.js';

const NODE_REPORTER = './tools/node-reporter.js';
const WORDPRESS_TESTS = ['tests/wordpress/wordpress.test.js'];

/**
 * Each is one command; `counts` ones report how many tests passed, every other counts as one test. What `lacks` says is
 * why it cannot run here; then it is skipped, unless it was asked for by name.
 * @type {{ name: string, title: string, counts?: boolean, lacks?: () => Promise<string | undefined>, command: () => [string, string[], object?] }[]}
 */
const STAGES = [
  { name: 'format', title: 'format', command: () => [BIN.prettier, ['--check', '--log-level=warn', '.']] },
  { name: 'lint', title: 'lint', command: () => [BIN.eslint, ['.']] },
  { name: 'types', title: 'types', command: () => [BIN.tsc, []] },
  { name: 'types', title: 'types of the command line tool', command: () => [BIN.tsc, ['-p', 'src/cli', '--noEmit']] },
  { name: 'lines', title: 'length of files', command: () => ['tools/check-lines.js', []] },
  { name: 'build', title: 'build, manifest, README, size', command: () => ['tools/build.js', ['--check']] },
  { name: 'node', title: 'tests in Node', counts: true, command: nodeTests },
  { name: 'browser', title: 'tests in browsers', counts: true, command: () => [BIN.wtr, []] },
  {
    name: 'wordpress',
    title: 'the plugin in WordPress',
    counts: true,
    lacks: ensureWordPress,
    command: () => nodeTest(WORDPRESS_TESTS),
  },
];

function nodeTest(files) {
  return ['--test', [`--test-reporter=${NODE_REPORTER}`, '--test-reporter-destination=stdout', ...files]];
}

function nodeTests() {
  return nodeTest(['tests/node', 'tests/cli'].flatMap((folder) => filesIn(folder, /\.test\.js$/)).map(shown));
}

/** @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
async function runStage({ counts, lacks, command }, asked) {
  const why = await lacks?.();
  if (why !== undefined) {
    console.log(`Not run: ${why}.`);
    return { passed: 0, failed: Number(asked), skipped: Number(!asked) };
  }
  const [script, args] = command();
  let sum;
  const options = counts ? { onMessage: (message) => (sum = message) } : {};
  // `node --test` is an option of Node; everything else is a script.
  const ok = script.startsWith('--')
    ? await run(process.execPath, [script, ...args], options)
    : await runNode(script, args, options);
  const { passed = 0, failed = 0, skipped = 0 } = sum ?? (counts ? {} : { passed: Number(ok), failed: Number(!ok) });
  // A run that failed without a failed test (no browser, too little coverage) has failed all the same, and so has one
  // that ran no test.
  const silent = failed === 0 && (!ok || passed === 0);
  return { passed, failed: failed + Number(silent), skipped };
}

export async function test(only = []) {
  const unknown = only.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}.`);
    return false;
  }
  const stages = STAGES.filter(({ name }) => only.length === 0 || only.includes(name));
  const total = { passed: 0, failed: 0, skipped: 0 };
  let broken;
  if (await setup({ browsers: stages.some(({ name }) => name === 'browser' || name === 'wordpress') })) {
    for (const stage of stages) {
      console.log(`\n— ${stage.title}`);
      const result = await runStage(stage, only.includes(stage.name));
      for (const key of Object.keys(total)) total[key] += result[key];
      if (result.failed > 0) {
        broken = stage.title;
        break;
      }
    }
  } else {
    broken = 'setup';
    total.failed = 1;
  }
  if (broken) console.error(`\nFailed at: ${broken}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return !broken;
}

if (isMain(import.meta.url)) process.exitCode = (await test(process.argv.slice(2))) ? 0 : 1;
