// What `npm test` shows of the browser tests: a line per test file, the coverage of src, and a closing line with the
// sums. Failures are shown by the test runner's own reporter, which stands before this one.
import { shown } from '../../tools/project.js';

const EMPTY = { passed: 0, failed: 0, skipped: 0 };
const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

function countSuite(suite) {
  const tests = (suite?.tests ?? []).map((test) => ({
    ...EMPTY,
    [test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']: 1,
  }));
  return [...tests, ...(suite?.suites ?? []).map(countSuite)].reduce(add, EMPTY);
}

/** A page that broke outside its tests, or never started, is one failure. */
function countSession({ passed, testResults }) {
  const sum = countSuite(testResults);
  return passed || sum.failed > 0 ? sum : add(sum, { ...EMPTY, failed: 1 });
}

const inWords = ({ passed, failed, skipped }) =>
  [`${passed} passed`, `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ');

/** Of no lines at all a share is `Unknown`. */
const percent = (value) => (typeof value === 'number' ? `${value.toFixed(1)} %` : '–').padStart(8);

function coverageLines({ coverageMap, summary }) {
  const files = coverageMap
    .files()
    .map((file) => [shown(file), coverageMap.fileCoverageFor(file).toSummary().data])
    .sort(([a], [b]) => a.localeCompare(b));
  const row = (name, { lines, branches, functions }) =>
    `  ${percent(lines.pct)} ${percent(branches.pct)} ${percent(functions.pct)}  ${name}`;
  return [
    '',
    'Coverage (Chromium)',
    '     lines branches functions',
    ...files.map(([name, data]) => row(name, data)),
    row('all of src', summary),
  ];
}

/** While an engine is at work, which takes minutes: says how far it is, at every tenth file and at the end. */
function followProgress(sessions) {
  const done = new Map();
  sessions.on('session-status-updated', ({ status, browser, passed, testFile }) => {
    if (status !== 'FINISHED') return;
    const count = (done.get(browser) ?? 0) + 1;
    done.set(browser, count);
    const total = [...sessions.forBrowser(browser)].length;
    if (!passed) console.log(`${browser.name}: failed in ${shown(testFile)}`);
    if (count % 10 === 0 || count === total) console.log(`${browser.name}: ${count} of ${total} files`);
  });
}

export function plainReporter() {
  return {
    start({ sessions }) {
      followProgress(sessions);
    },
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      const engines = sessionsForTestFile.map(
        (session) => `${session.browser.name}: ${inWords(countSession(session))}`,
      );
      const sign = sessionsForTestFile.every(({ passed }) => passed) ? '✓' : '✗';
      logger.log(`${sign} ${shown(testFile)}  (${engines.join('; ')})`);
    },
    onTestRunFinished({ sessions, testCoverage }) {
      if (testCoverage) console.log(coverageLines(testCoverage).join('\n'));
      const sum = [...sessions].map(countSession).reduce(add, EMPTY);
      // tools/test.js adds these to its own, and says the one closing line; alone, this is it.
      if (process.send) process.send(sum);
      else console.log(`\n${inWords(sum)}`);
    },
  };
}
