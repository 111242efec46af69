import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJson } from '../../src/loading/parse-json.js';
import { FeedError } from '../../src/model/feed-error.js';

const URL_ = 'https://feeds.example/feed.json';

function errorOf(text: string): FeedError {
  try {
    parseJson(text, URL_);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('It was parsed');
}

describe('parseJson', () => {
  it('gives the value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        const text = space + JSON.stringify(value) + space;
        expect(parseJson(text, URL_)).to.deep.equal(JSON.parse(text));
      }),
    );
  });

  it('takes a key that objects have for a key and no more', () => {
    const value = parseJson('{"__proto__": {"polluted": true}}', URL_) as object;
    expect(Object.keys(value)).to.deep.equal(['__proto__']);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  const html = [
    '<!doctype html><title>Sign in</title>',
    ' \n<html>',
    '<',
    '<?xml version="1.0"?><rss/>',
    '\ufeff<html>',
  ];
  for (const text of html) {
    it(`takes ${JSON.stringify(text)} for a web page`, () => expect(errorOf(text).detail.fault).to.equal('html'));
  }

  const broken = [
    '',
    ' ',
    '{',
    '{"items": [',
    "{'items': []}",
    '{"items": [],}',
    '{} {}',
    'undefined',
    'NaN',
    '{"a": <b>}',
  ];
  for (const text of [...broken, '// comment\n{}', 'PK\u0003\u0004', '\u0000', '\ufffd']) {
    it(`takes ${JSON.stringify(text)} for broken JSON`, () => expect(errorOf(text).detail.fault).to.equal('json'));
  }

  it('tells where the text came from', () => {
    expect(errorOf('{')).to.include({ kind: 'format', url: URL_ });
  });

  it('throws nothing but a FeedError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          parseJson(text, URL_);
        } catch (error) {
          expect(error).to.be.instanceOf(FeedError);
        }
      }),
    );
  });
});
