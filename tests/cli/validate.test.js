// `resource-list validate`, as the owner of a feed uses it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cli, scratchFolder } from './cli.js';

const folder = scratchFolder();

/** Writes a file into the scratch folder, and gives its name there. */
function file(name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}
const validate = (...args) => cli(['validate', ...args], { cwd: folder });

const FEED = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "List",
  "items": [{ "id": "a", "content_text": "A" }]
}`;
const RESTRICTED = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "List",
  "items": [
    {
      "id": "a",
      "title": "Protocol",
      "content_text": "For officers.",
      "url": "https://agency.example/protocol",
      "_resource": { "access": { "level": "restricted" } }
    }
  ]
}`;

test('a feed without mistakes ends with 0', async () => {
  const { code, out, err } = await validate(file('good.json', FEED));
  assert.deepEqual([code, out, err], [0, 'No problems in 1 file.\n', '']);
});

test('the feeds of this project have no errors', async () => {
  const { code, out } = await cli(['validate', 'data/task-force-guide.json', 'data/e-guide.json']);
  assert.equal(code, 0, out);
});

test('a mistake is reported with file, line and column, what is wrong and what to write instead', async () => {
  const { code, out } = await validate(file('restricted.json', RESTRICTED));
  assert.equal(code, 1);
  assert.match(
    out,
    /^restricted\.json:9:14: error: "Protocol" is restricted, yet its address .*\[restricted-address\]$/m,
  );
  assert.match(out, /^ {4}Take "url" out/m);
  assert.match(out, /^1 error in 1 file\.$/m);
});

test('every field that does not fit is named, not only the first', async () => {
  const items = `[{ "title": 1, "tags": "a" },\n {"id": "b", "content_text": "B", "_resource": {"access": {"level": "secret"}}}]`;
  const { code, out } = await validate(file('schema.json', `{"title": [], "items":\n ${items}}`));
  assert.equal(code, 1);
  const found = [...out.matchAll(/^schema\.json:(\d+:\d+): error: (?:.*): (.*)\. \[schema\]/gm)].map(
    ([, ...rest]) => rest,
  );
  assert.deepEqual(found, [
    ['2:3', '"id" is missing'],
    ['2:14', '"title" must be a text in quotation marks'],
    ['2:25', '"tags" must be a list in [ ]'],
    ['3:69', '"_resource.access.level" must be one of public, registration, paid, restricted'],
  ]);
  assert.match(out, /^schema\.json:1:11: error: Of the feed itself, "title" must be a text in quotation marks\./m);
  assert.match(out, /Write a list of texts: "tags"/);
});

test('what is no JSON ends with 2, and names the line', async () => {
  const cases = [
    ['comma.json', '{\n  "title": "List",\n}', /^comma\.json:3:1: The name of a field is missing here/],
    ['cut.json', '{\n  "items": [\n', /^cut\.json:3:1: A closing bracket/],
    ['quotes.json', "{\n  'title': 1}", /^quotes\.json:2:3: This is not JSON: text must stand in "quotation marks"/],
    ['comment.json', '{\n  // hello\n "title": 1}', /^comment\.json:2:3: JSON has no comments/],
    ['page.json', '<!doctype html><p>Sign in', /^page\.json:1:1: This is a web page, not a feed/],
    ['empty.json', '', /^empty\.json:1:1: /],
    ['deep.json', '['.repeat(200_000), /^deep\.json:1: Its lists and objects stand in one another far too deeply/],
    ['latin.json', Buffer.from('{\n"title": "Espa\xf1ol"}', 'latin1'), /^latin\.json:2: It is not written in UTF-8/],
  ];
  for (const [name, text, message] of cases) {
    const { code, err } = await validate(file(name, text));
    assert.equal(code, 2, name);
    assert.match(err, message);
  }
});

test('a file that cannot be read ends with 2, and the others are checked all the same', async () => {
  const { code, out, err } = await validate('missing.json', file('restricted.json', RESTRICTED));
  assert.equal(code, 2);
  assert.match(err, /^missing\.json: It could not be read\. There is no such file or folder\.$/m);
  assert.match(out, /^restricted\.json:9:14: error/m);
});

test('--json prints what was found for other programs', async () => {
  const { code, out } = await validate('--json', file('restricted.json', RESTRICTED));
  assert.equal(code, 1);
  const [{ message, advice, ...rest }] = JSON.parse(out);
  assert.deepEqual(rest, {
    file: 'restricted.json',
    line: 9,
    column: 14,
    rule: 'restricted-address',
    level: 'error',
  });
  assert.ok(message && advice);
  assert.equal((await validate('--json', file('good.json', FEED))).out, '[]\n');
});

test('--sarif prints SARIF that names its rules and places', async () => {
  const { out } = await validate('--sarif', file('restricted.json', RESTRICTED));
  const { version, runs } = JSON.parse(out);
  assert.equal(version, '2.1.0');
  const [{ tool, results }] = runs;
  const [{ ruleId, level, locations }] = results;
  assert.ok(tool.driver.rules.some(({ id, shortDescription }) => id === ruleId && shortDescription.text));
  assert.equal(level, 'error');
  assert.deepEqual(locations[0].physicalLocation, {
    artifactLocation: { uri: 'restricted.json' },
    region: { startLine: 9, startColumn: 14 },
  });
});

test('--sarif and --json hold also what could not be checked, and why', async () => {
  const cut = file('cut here #1.json', '{\n  "items": [\n');
  const { code, out } = await validate('--sarif', cut, 'missing.json', file('good.json', FEED));
  assert.equal(code, 2);
  const [{ invocations, results, columnKind, tool }] = JSON.parse(out).runs;
  assert.equal(columnKind, 'utf16CodeUnits');
  const [{ executionSuccessful, toolExecutionNotifications: said }] = invocations;
  assert.equal(executionSuccessful, false);
  const places = (all) => all.map(({ locations: [{ physicalLocation }] }) => physicalLocation);
  const region = { startLine: 3, startColumn: 1 };
  assert.deepEqual(places(said), [
    { artifactLocation: { uri: 'cut%20here%20%231.json' }, region },
    { artifactLocation: { uri: 'missing.json' } },
  ]);
  assert.deepEqual(places(results), [places(said)[0]]);
  for (const { ruleId } of results) assert.ok(tool.driver.rules.some(({ id }) => id === ruleId));
  const [{ rule, line, message }] = JSON.parse((await validate('--json', cut, 'missing.json')).out);
  assert.deepEqual([rule, line, message], ['json', 3, 'A closing bracket (]) is missing here.']);
  assert.match((await validate(cut, 'good.json')).out, /^No problems in 1 file\.$/m);
});

test('a feed with more mistakes than one could read is checked to its end', async () => {
  const items = Array.from({ length: 50_000 }, (_, i) => `{"id":"${i}","title":"<b>","language":"xx","tags":["<i>"]}`);
  const { code, out } = await validate(file('worst.json', `{"items":[${items.join(',\n')}]}`));
  assert.equal(code, 1);
  assert.match(out, /^50,000 errors and 100,000 warnings in 1 file\.$/m);
});

test('--json and --sarif together are refused', async () => {
  const { code, err } = await validate('--json', '--sarif', file('good.json', FEED));
  assert.deepEqual([code, err], [2, 'Choose one of --json and --sarif.\n']);
});

test('"-" is standard input', async () => {
  const { code, out } = await cli(['validate', '-'], { input: RESTRICTED });
  assert.equal(code, 1);
  assert.match(out, /^standard input:9:14: error/);
});

test('a web address is read, and a server that fails is named', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/feed.json' ? 200 : 404;
    response.end(RESTRICTED);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  try {
    const found = await validate(`${origin}/feed.json`);
    assert.equal(found.code, 1);
    assert.ok(found.out.startsWith(`${origin}/feed.json:9:14: error`), found.out);
    const missing = await validate(`${origin}/other.json`);
    assert.deepEqual([missing.code, missing.err], [2, `${origin}/other.json: The server answered with status 404.\n`]);
  } finally {
    server.close();
  }
  const gone = await validate(`${origin}/feed.json`);
  assert.equal(gone.code, 2);
  assert.match(gone.err, /The server could not be reached: ECONNREFUSED\./);
});

test('warnings end with 0, and with 1 under --strict', async () => {
  const warned = file('warned.json', FEED.replace('"A"', '"We rescued them."'));
  const { code, out } = await validate(warned);
  assert.equal(code, 0);
  assert.match(out, /^warned\.json:4:42: warning: "rescued": .*\[terms\]\n {4}Write "identified", "assisted", or/m);
  assert.match(out, /^1 warning in 1 file\.$/m);
  assert.equal((await validate('--strict', warned)).code, 1);
});

test('--terms takes a list of words of one\u2019s own, and says where it is wrong', async () => {
  const warned = file('warned.json', FEED.replace('"A"', '"Casework for clients."'));
  const own = file('words.json', '{"terms": [{"avoid": ["client"], "prefer": ["person"], "why": "We say person."}]}');
  const { out } = await validate('--terms', own, warned);
  assert.match(out, /warning: "clients": We say person\. \[terms\]\n {4}Write "person"/);
  const broken = await validate('--terms', file('words.json', '{"terms": [\n{"avoid": "client"}]}'), warned);
  assert.deepEqual([broken.code, broken.err.slice(0, 26)], [2, 'words.json:2:1: A term is ']);
});

test('a field that stands twice in one object is found', async () => {
  const { code, out } = await validate(
    file('twice.json', FEED.replace('"id": "a"', '"id": "a", "title": "A", "title": "B"')),
  );
  assert.equal(code, 1);
  assert.match(out, /^twice\.json:4:40: error: The field "title" stands here a second time/m);
});
