// The browser tests: Chromium, Firefox and WebKitGTK in one run. BROWSERS=chromium,firefox runs in those alone, and
// `FILES=tests/element/facets.test.ts npx wtr` one file. BUNDLE=1 tests the element as built: see tests/support/built.js.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { engines, launchers } from './tests/support/browsers.js';
import { builtFiles, testsBuilt } from './tests/support/built.js';
import { extraCommands } from './tests/support/commands.js';
import { plainReporter } from './tests/support/plain-reporter.js';
import { testServer } from './tests/support/server.js';
import { manifest } from './tools/project.js';
import { STRICT_CSP, isStrictPage } from './tools/server/csp.js';

function strictPages(context, next) {
  if (isStrictPage(context.path)) context.set('Content-Security-Policy', STRICT_CSP);
  return next();
}

const [first, ...others] = launchers();
const ELEMENT = 'tests/element/**/*.test.ts';

export default {
  // What the element does is looked at in every engine. The layers below know no browser: one engine is enough.
  groups: [
    {
      name: 'everything',
      files: process.env.FILES ?? (testsBuilt ? ELEMENT : 'tests/**/*.test.ts'),
      browsers: [first],
    },
    ...(others.length > 0 ? [{ name: 'element', files: process.env.FILES ?? ELEMENT, browsers: others }] : []),
  ],
  nodeResolve: true,
  browsers: [first, ...others],

  // Two cores are what CI has: one engine after the other, and one page at a time in each.
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },

  // Only Chromium can count which lines ran.
  coverage: engines.includes('chromium') && !testsBuilt,
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 90 },
    report: true,
    reportDir: 'coverage',
    reporters: ['lcovonly'],
  },

  // Lit's hint that these are its development files, which is what tests want: they check more.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('lit.dev/msg/dev-mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), plainReporter()],
  middleware: [strictPages, testServer()],
  plugins: [
    builtFiles(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: { __VERSION__: JSON.stringify(manifest.version) },
    }),
    extraCommands(),
  ],
};
