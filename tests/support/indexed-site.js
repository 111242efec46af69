// A site with an index of feeds that the built command has made, and pages with lists over it. Needs a build.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../tools/project.js';
import { cli } from '../cli/cli.js';
import { serveSmall } from './small-server.js';

const TYPES = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };
const typeOf = (path) => TYPES[path.split('.').at(-1)] ?? 'application/octet-stream';

/** Makes an index of feeds, or of items as one more feed, and gives its folder. */
export async function makeIndex(folder, feeds, items = undefined) {
  const out = join(folder, 'pagefind');
  const own = join(folder, 'feed.json');
  if (items) writeFileSync(own, JSON.stringify({ title: 'Made for a test', items }));
  const { code, err } = await cli(['index', '-o', out, ...feeds, ...(items ? [own] : [])]);
  if (code !== 0) throw new Error(`The index was not made: ${err}`);
  return out;
}

/**
 * Serves `/` with what `site.page` holds, scripts and data as they are in the project, and the index at `/pagefind/`.
 * `site.answer` may answer in place of that, as for a server that fails.
 */
export async function serveIndexed(index) {
  const page = { body: '', headers: {} };
  let answer = () => undefined;
  const site = await serveSmall(async (url, request) => {
    const { pathname } = url;
    const given = await answer(url, request);
    if (given) return given;
    const cors = { 'Access-Control-Allow-Origin': '*' };
    if (pathname === '/') return { body: page.body, headers: page.headers };
    const file = pathname.startsWith('/pagefind/') ? join(index, pathname.slice('/pagefind/'.length)) : at(pathname);
    if (!existsSync(file)) return { status: 404, headers: cors, body: 'Not found' };
    return { type: typeOf(pathname), headers: cors, body: readFileSync(file) };
  });
  return {
    ...site,
    show(body, headers = {}) {
      page.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title>${body}</html>`;
      page.headers = headers;
      answer = () => undefined;
      site.asked.length = 0;
    },
    answer(answering) {
      answer = answering;
    },
    /** What was asked of the index. */
    ofIndex: () => site.asked.map(({ path }) => path).filter((path) => path.startsWith('/pagefind/')),
  };
}
