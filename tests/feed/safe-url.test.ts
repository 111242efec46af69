import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../src/feed/safe-url.js';

const BASE = 'https://feeds.example/lists/feed.json';

const GOOD: [address: string, url: string][] = [
  ['https://agency.example/report.pdf', 'https://agency.example/report.pdf'],
  ['http://agency.example', 'http://agency.example/'],
  ['HTTPS://AGENCY.example/A', 'https://agency.example/A'],
  ['https://agency.example:443/a', 'https://agency.example/a'],
  ['https://agency.example:8443/a', 'https://agency.example:8443/a'],
  ['https://ojp.gov./a', 'https://ojp.gov./a'],
  ['https://agency.example//a//b', 'https://agency.example//a//b'],
  ['https://agency.example/a b?q=c d#e', 'https://agency.example/a%20b?q=c%20d#e'],
  ['https://agency.example/?next=javascript:alert(1)', 'https://agency.example/?next=javascript:alert(1)'],
  ['https://agency.example/"><script>', 'https://agency.example/%22%3E%3Cscript%3E'],
  ['https://agency.example/@user', 'https://agency.example/@user'],
  ['https://agency.example/?a=b@c:d', 'https://agency.example/?a=b@c:d'],
  ['https://español.example/', 'https://xn--espaol-zwa.example/'],
  ['https://аpple.com/', 'https://xn--pple-43d.com/'],
  ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
  ['  https://agency.example/a\n', 'https://agency.example/a'],
  ['mailto:help@agency.example', 'mailto:help@agency.example'],
  ['mailto:help@agency.example?subject=Access', 'mailto:help@agency.example?subject=Access'],
  ['tel:+18883737888', 'tel:+18883737888'],
  ['TEL:711', 'tel:711'],
  ['sms:233733', 'sms:233733'],
  ['report.pdf', 'https://feeds.example/lists/report.pdf'],
  ['./a/../report.pdf', 'https://feeds.example/lists/report.pdf'],
  ['../report.pdf', 'https://feeds.example/report.pdf'],
  ['/report.pdf', 'https://feeds.example/report.pdf'],
  ['?page=2', 'https://feeds.example/lists/feed.json?page=2'],
  ['#top', 'https://feeds.example/lists/feed.json#top'],
  ['//agency.example/a', 'https://agency.example/a'],
  // An entity is not decoded in JSON: the address is a harmless path.
  ['javascript&colon;alert(1)', 'https://feeds.example/lists/javascript&colon;alert(1)'],
];

const HOSTILE: string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000\u001f javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript:https://agency.example/',
  'javascript://agency.example/%0aalert(1)',
  'javascript:',
  'data:text/html,<script>alert(1)</script>',
  'data:application/pdf;base64,JVBERi0=',
  'DATA:,x',
  'da\tta:text/html,x',
  'vbscript:msgbox(1)',
  'livescript:x',
  'blob:https://agency.example/0',
  'filesystem:https://agency.example/temporary/x',
  'file:///etc/passwd',
  'file://server/share',
  'ftp://agency.example/x',
  'ftps://agency.example/x',
  'sftp://agency.example/x',
  'ws://agency.example/',
  'wss://agency.example/',
  'about:blank',
  'about:srcdoc',
  'view-source:https://agency.example/',
  'chrome://settings',
  'resource://gre/',
  'moz-extension://x/',
  'intent://agency.example#Intent;scheme=https;end',
  'market://details?id=x',
  'ms-word:ofe|u|https://agency.example/x.docx',
  'search-ms:query=x',
  'itms-services://?action=x',
  'facetime:+1888',
  'skype:x?call',
  'whatsapp://send?text=x',
  'sip:x@agency.example',
  'magnet:?xt=x',
  'ssh://agency.example',
  'git://agency.example/x',
  'cid:x',
  'jar:https://agency.example/x!/',
  'urn:isbn:1',
  'unknown:x',
  'c:\\windows\\system32',
  'https://user@evil.example/',
  'https://user:secret@evil.example/',
  'https://agency.example@evil.example/',
  'https://www.justice.example:secret@evil.example/login',
  'http://:secret@evil.example/',
  'https://agency.example%40x@evil.example/',
  '//user@evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'http:evil.example',
  'HTTPS:evil.example',
  ' https:evil.example',
  '\u0001https:evil.example',
  'ht\ttps:evil.example',
  'https\n:evil.example',
  '\u0000http:x',
  'https:\\\\evil.example',
  'https:',
  'https://',
  'http://[::1',
  'https://agency.example:99999/',
  'https://%00/',
  '',
];

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
