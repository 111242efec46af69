import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanText } from '../../src/feed/clean-text.js';
import { textOfHtml } from '../../src/feed/html-text.js';

/** As items show it: white space tidied. */
const text = (html: string): string => cleanText(textOfHtml(html)) ?? '';

describe('textOfHtml', () => {
  const cases: [html: string, text: string][] = [
    ['', ''],
    ['plain', 'plain'],
    ['<b>bold</b> and <i class="x">italic</i>', 'bold and italic'],
    ['wo<b>r</b>d', 'word'],
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One<br>two<br/>three<BR />four', 'One\ntwo\nthree\nfour'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<h2>Title</h2>Text', 'Title\nText'],
    ['<div>a<div>b</div></div>', 'a\nb'],
    ['<blockquote>a</blockquote>b', 'a\nb'],
    ['<pre>a</pre><p>b</p>', 'a\n\nb'],
    ['<table><tr><th>a</th><td>b</td></tr></table>', 'a\n\nb'],
    ['<figure><figcaption>a</figcaption></figure>b', 'a\n\nb'],
    ['<header>a</header>b', 'a\nb'],
    ['<picture>a</picture><span>b</span>', 'ab'],
    ['<a href="https://a.example/">link</a>', 'link'],
    ['<img src=x onerror=alert(1)>text', 'text'],
    ['<custom-element>text</custom-element>', 'text'],
    ['<!DOCTYPE html>text', 'text'],
    ['<?xml version="1.0"?>text', 'text'],
    ['before<!-- <b>comment</b> -->after', 'before after'],
    ['before<!-- never closed', 'before'],
    ['a<script>alert("</b>")</script>b', 'a b'],
    ['a<SCRIPT type=x>1</script >b', 'a b'],
    ['a<script>never closed', 'a'],
    ['a<style>p{color:red}</style>b', 'a b'],
    ['<title>page</title>text', 'text'],
    ['<template><p>hidden</p></template>text', 'text'],
    ['<svg><text>drawn</text></svg>text', 'text'],
    ['<scripture>text</scripture>', 'text'],
    ['text <b', 'text'],
    ['text </', 'text </'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<3', '<3'],
    ['a <- b', 'a <- b'],
  ];
  for (const [html, wanted] of cases) {
    it(`takes ${JSON.stringify(wanted)} from ${html || 'nothing'}`, () => expect(text(html)).to.equal(wanted));
  }

  const entities: [entity: string, character: string][] = [
    ['&amp;', '&'],
    ['&lt;b&gt;', '<b>'],
    ['&quot;&apos;', '"\''],
    ['&AMP;', '&'],
    ['a&nbsp;b', 'a b'],
    ['&ndash;&mdash;&hellip;', '–—…'],
    ['&lsquo;&rsquo;&ldquo;&rdquo;', '‘’“”'],
    ['&#233;&#xe9;&#XE9;', 'ééé'],
    ['v&iacute;ctimas, ni&ntilde;o, &Uuml;ber', 'víctimas, niño, Über'],
    ['&agrave; la fran&ccedil;aise, c&oelig;ur, &Acirc;ge, &aring;r', 'à la française, cœur, Âge, år'],
    ['&iquest;D&oacute;nde? &iexcl;Aqu&iacute;! 1.&ordm;', '¿Dónde? ¡Aquí! 1.º'],
    ['&laquo;&raquo;&bull;&middot;&copy;&reg;&trade;&sect;&deg;&euro;&szlig;&ordf;', '«»•·©®™§°€ßª'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['&#xd800;&#57343;', '\ufffd\ufffd'],
    ['&#0;&#x110000;', '\ufffd\ufffd'],
    ['&amp;lt;', '&lt;'],
    ['&amp;#60;', '&#60;'],
    ['&unknown;', '&unknown;'],
    ['&constructor;&__proto__;&toString;', '&constructor;&__proto__;&toString;'],
    ['AT&T', 'AT&T'],
    ['a & b; c', 'a & b; c'],
    ['&#;&#x;&;', '&#;&#x;&;'],
    ['&#99999999;', '&#99999999;'],
  ];
  for (const [entity, character] of entities) {
    it(`reads ${entity} as ${character}`, () => expect(text(entity)).to.equal(character));
  }

  it('takes markup that is written as entities for text, not for markup', () => {
    expect(text('&lt;script&gt;alert(1)&lt;/script&gt;')).to.equal('<script>alert(1)</script>');
  });

  it('leaves text without markup as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((one) => !/[<&]/.test(one)),
        (plain) => {
          expect(textOfHtml(plain)).to.equal(plain);
        },
      ),
    );
  });

  it('takes any text, and gives no more than it took', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<script',
      '</script>',
      '<p',
      'a',
      ' ',
      '&',
      '#',
      'x',
      '1',
      ';',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (html) => {
          expect(textOfHtml(html).length).to.be.at.most(html.length);
        },
      ),
    );
  });
});

// A pattern that tries again from every place would need about 10¹² steps here, which is hours: that the test comes to
// its end at all is what it asserts, whatever the machine.
describe('textOfHtml, of a megabyte that is made to be slow', () => {
  const hostile = [
    '<',
    '<a',
    '<a ',
    '</',
    '<!--',
    '<!-',
    '<p ',
    '</p',
    '<script',
    '<script>',
    '</script',
    '&',
    '&#',
    '&#x1',
    '&a',
  ];
  for (const piece of hostile) {
    it(`ends for '${piece}' over and over`, () => {
      const html = piece.repeat(1_000_000 / piece.length);
      expect(textOfHtml(html).length).to.be.at.most(html.length);
    }).timeout(20_000);
  }

  const mixed: [what: string, start: string, piece: string][] = [
    ['a tag that never ends', '<p', ' '],
    ['attributes without end', '<p ', 'a="b" '],
    ['an end tag that never ends', '<script></script', ' '],
    ['end tags that are none, in a script', '<script>', '</script '],
    ['end tags of another element, in a script', '<script>', '</style>'],
    ['comments that begin in comments', '<!--', '<!--->'],
  ];
  for (const [what, start, piece] of mixed) {
    it(`ends for ${what}`, () => {
      const html = start + piece.repeat(1_000_000 / piece.length);
      expect(textOfHtml(html).length).to.be.at.most(html.length);
    }).timeout(20_000);
  }
});
