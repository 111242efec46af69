// What a page or an address tells of itself, without asking anybody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRoot, isSameSite } from '../../../dist/cli/links/judge.js';
import { pageSigns } from '../../../dist/cli/links/page-signs.js';
import { saysMissing } from '../../../dist/cli/links/says-missing.js';
import { failureOf } from '../../../dist/cli/links/failures.js';
import { copyIn } from '../../../dist/cli/links/archive.js';

test('what says that a page is not there, and what only speaks of it', () => {
  const missing = [
    'Page not found',
    'Page Not Found | Agency Example',
    'Agency Example - 404',
    '404 Not Found',
    'Error 404: Page not found',
    'Oops! That page can’t be found.',
    'Sorry, the page you were looking for could not be found',
    'This page doesn’t exist',
    'The requested document is no longer available',
    'We can’t find that page',
    'HTTP 404',
    'P\u00e1gina no encontrada | Oficina',
    'Lo sentimos, la p\u00e1gina que busca no existe',
    'Page introuvable – Agence',
    'Seite nicht gefunden',
    '\u9875\u9762\u4e0d\u5b58\u5728',
  ];
  const there = [
    '',
    'A guide to interviewing',
    'Missing persons: what to do',
    'Section 404 of the Act',
    'Not found: children who are never looked for',
    '404 days in a shelter',
    'What to do when a page is not found on your site',
    'Room 404',
    'Lost and Found',
  ];
  assert.deepEqual(
    missing.filter((text) => !saysMissing(text)),
    [],
  );
  // The colon makes "Not found" a part of its own: such a title must be confirmed by the heading or by the site.
  assert.deepEqual(there.filter(saysMissing), ['Not found: children who are never looked for']);
});

test('title, headings, password and onward journey are found in any page', () => {
  const html = `<svg><title>Logo</title></svg><title> A
    title</title><h1>One <b>heading</b></h1><h1></h1><input type=PASSWORD>
    <meta http-equiv=refresh content="3;URL='next'">`;
  assert.deepEqual(pageSigns(html), {
    title: 'A title',
    headings: ['One heading'],
    asksForPassword: true,
    refresh: 'next',
  });
  assert.equal(pageSigns('<meta http-equiv="refresh" content="300">').refresh, undefined);
  assert.equal(pageSigns('<meta http-equiv="refresh" content="300; url=/a">').refresh, undefined);
});

test('reading a page never fails', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof pageSigns(`<${text}`).title === 'string' && !saysMissing('')));
});

test('one owner’s hosts are told from another’s by the Public Suffix List', () => {
  for (const [one, other, same] of [
    ['https://agency.example/', 'https://www.agency.example/a', true],
    ['http://ovc.ojp.gov/', 'https://www.ojp.gov/', true],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://one.github.io/', 'https://two.github.io/', false],
    ['https://a.gov/', 'https://a.com/', false],
    ['http://127.0.0.1/', 'http://127.0.0.1:81/', true],
  ]) {
    assert.equal(isSameSite(one, other), same, `${one} ${other}`);
  }
});

test('front pages', () => {
  for (const path of ['', 'index.html', 'en', 'es/', 'en-us/', 'default.aspx', 'home']) {
    assert.ok(isRoot(`https://a.example/${path}`), path);
  }
  for (const path of ['report', '?id=7', 'index/7', 'eng/']) assert.ok(!isRoot(`https://a.example/${path}`), path);
});

test('an error that nobody has heard of is a broken connection', () => {
  assert.equal(failureOf(new Error('hm')).reason, 'connection-broken');
  assert.equal(failureOf(Object.assign(new Error(), { code: 'EAI_AGAIN' })).reason, 'unknown-host');
  assert.equal(failureOf(undefined).reason, 'connection-broken');
});

test('an archived copy is taken from a good answer only', () => {
  const answer = (closest) => JSON.stringify({ archived_snapshots: { closest } });
  const url = 'http://web.archive.org/web/20150101000000/http://a.example/';
  assert.equal(copyIn(answer({ available: true, url, status: '200' })), url.replace('http:', 'https:'));
  for (const bad of [
    answer({ available: false, url }),
    answer({ available: true, url, status: '404' }),
    '{}',
    'no',
    'null',
    answer({ available: true, url: 'javascript:1' }),
  ]) {
    assert.equal(copyIn(bad), undefined, bad);
  }
});
