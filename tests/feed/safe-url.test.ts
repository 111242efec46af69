import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../src/feed/safe-url.js';
import { BASE, GOOD, HOSTILE } from '../support/addresses.js';

describe('safeUrl', () => {
  it('is tried with enough addresses', () => expect(GOOD.length + HOSTILE.length).to.be.at.least(60));

  for (const [address, url] of GOOD) {
    it(`makes ${url} of ${JSON.stringify(address)}`, () => expect(safeUrl(address, BASE)).to.equal(url));
  }

  for (const address of HOSTILE) {
    it(`makes no link of ${JSON.stringify(address)}`, () => expect(safeUrl(address, BASE)).to.equal(undefined));
  }

  it('makes no link of what is not there', () => {
    expect(safeUrl(undefined, BASE)).to.equal(undefined);
    expect(safeUrl(null, BASE)).to.equal(undefined);
  });

  it('resolves against the address it is told, and never against the page', () => {
    expect(safeUrl('a', 'http://one.example/x/y')).to.equal('http://one.example/x/a');
    expect(safeUrl('//two.example/a', 'http://one.example/')).to.equal('http://two.example/a');
    for (const base of ['about:srcdoc', 'data:,x']) expect(safeUrl('a', base)).to.equal(undefined);
  });

  it('makes no link of a path where the feed itself has no web address', () => {
    expect(safeUrl('a', 'file:///home/feed.json')).to.equal(undefined);
    expect(safeUrl('https://agency.example/', 'file:///home/feed.json')).to.equal('https://agency.example/');
  });

  it('makes of any text a link that follows the rules, or none', () => {
    const parts = 'https: javascript: data: mailto: // / \\ @ : a é % . [ ? #'
      .split(' ')
      .concat('\t', '\n', ' ', '\u0001');
    const address = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...parts)).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(address, (text) => {
        const url = safeUrl(text, BASE);
        if (url === undefined) return;
        const { href, protocol, username, password, host } = new URL(url);
        expect(href).to.equal(url);
        expect(['http:', 'https:', 'mailto:', 'tel:', 'sms:']).to.include(protocol);
        expect(username + password).to.equal('');
        if (protocol.startsWith('http')) expect(host).to.not.equal('');
        expect(safeUrl(url, BASE), 'a safe address is safe again').to.equal(url);
      }),
      { numRuns: 500 },
    );
  });
});
