// The project's files on a server, and Chromium to look at them, for the tests of a file in Node.
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { ROOT } from '../../tools/project.js';
import { serve } from '../../tools/server/static-server.js';
import { chromiumPath } from './find-browsers.js';

const executablePath = chromiumPath();

/** For tests that need it: without a Chromium they are left out, and say so. */
export const options = { skip: executablePath ? false : 'There is no Chromium here.' };

/**
 * Starts both before the tests of a file, and ends them after. To be called once, at the top.
 *
 * @returns {{ browser?: import('playwright-core').Browser, origin?: string }} filled when the tests run; empty without a
 *   Chromium
 */
export function servedChromium() {
  const site = {};
  let server;
  before(async () => {
    if (!executablePath) return;
    server = await serve(ROOT, { host: 'localhost', port: 8300 });
    site.origin = `http://localhost:${server.address().port}`;
    site.browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(async () => {
    await site.browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  return site;
}
