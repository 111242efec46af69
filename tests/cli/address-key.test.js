import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey } from '../../dist/cli/address-key.js';

const SAME = [
  'https://www.agency.example/guides/1-forming/',
  'http://agency.example/guides/1-forming',
  'https://agency.example:443/guides//1-forming//',
  'https://AGENCY.example./guides/1-forming',
  ' https://agency.example/guides/./1-forming',
];
const OTHER = [
  'https://agency.example/Guides/1-forming',
  'https://agency.example/guides/1-forming?id=2',
  'https://agency.example/guides/1-forming#part',
  'https://library.agency.example/guides/1-forming',
  'tel:+12025550100',
];

test('one page under several addresses has one key, and every other page another', () => {
  assert.equal(new Set(SAME.map((address) => addressKey(address))).size, 1);
  assert.equal(new Set([...SAME, ...OTHER].map((address) => addressKey(address))).size, 1 + OTHER.length);
});

test('a relative address needs a base', () => {
  assert.equal(addressKey('guide.pdf'), undefined);
  assert.equal(addressKey('guide.pdf', 'https://agency.example/feed.json'), 'agency.example/guide.pdf');
});
