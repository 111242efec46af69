import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DepthMeter } from '../../src/loading/depth-meter.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function depthOf(text: string): number {
  const meter = new DepthMeter();
  meter.read(bytesOf(text));
  return meter.deepest;
}

function recursiveDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(recursiveDepth));
}

describe('DepthMeter', () => {
  const cases: [text: string, depth: number][] = [
    ['', 0],
    ['7', 0],
    ['"text"', 0],
    ['{}', 1],
    ['[]', 1],
    ['[[]]', 2],
    ['[{"a":[]}]', 3],
    ['[[],[],[]]', 2],
    ['{"a":{},"b":{"c":{}}}', 3],
    ['"[[[{{{"', 0],
    ['["[", "{"]', 1],
    ['{"[[[":1}', 1],
    [String.raw`["\"[[[", []]`, 2],
    [String.raw`["\\", []]`, 2],
    [String.raw`["\\\"[[", []]`, 2],
    ['["\u005b\u4e5b\u7b5b€", []]', 2],
    ['[[[[', 4],
    [']]]][', 0],
  ];
  for (const [text, depth] of cases) {
    it(`sees ${depth} ${depth === 1 ? 'level' : 'levels'} in ${text || 'nothing'}`, () =>
      expect(depthOf(text)).to.equal(depth));
  }

  it('sees a document that is as deep as it is long', () => expect(depthOf('['.repeat(1_000_000))).to.equal(1_000_000));

  it('knows the deepest level while more arrives', () => {
    const meter = new DepthMeter();
    const seen = ['[', '[{', '}]', ']', '[[[['].map((piece) => {
      meter.read(bytesOf(piece));
      return meter.deepest;
    });
    expect(seen).to.deep.equal([1, 3, 3, 3, 4]);
  });

  it('sees in any JSON what going through it does, wherever it is cut', () => {
    const tricky = fc.constantFrom('[', ']', '{', '}', '"', '\\', '\\"', '[[', 'é', '人', '😀', '\u0000', 'a');
    const key = fc.oneof(fc.string(), tricky);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.oneof(fc.constant(null), fc.integer(), key),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    let deep = 0;
    fc.assert(
      fc.property(value, fc.array(fc.nat({ max: 40 })), fc.constantFrom(undefined, 2), (json, cuts, indent) => {
        const bytes = bytesOf(JSON.stringify(json, null, indent));
        const meter = new DepthMeter();
        let at = 0;
        for (const cut of cuts) meter.read(bytes.subarray(at, (at += cut)));
        meter.read(bytes.subarray(at));
        expect(meter.deepest).to.equal(recursiveDepth(json));
        if (meter.deepest > 2) deep++;
      }),
      { numRuns: 300 },
    );
    expect(deep, 'documents of more than two levels').to.be.above(20);
  });

  it('says nothing of a web page, whose scripts seem to nest, and goes on to say nothing', () => {
    const meter = new DepthMeter();
    for (const text of ['\n<script>', '{['.repeat(50), '</script>', '[[[[']) meter.read(new TextEncoder().encode(text));
    expect(meter.deepest).to.equal(0);
  });

  it('counts on after a sign of markup in a string', () => {
    const meter = new DepthMeter();
    meter.read(new TextEncoder().encode('{"a": "<script>", "b": [[]]}'));
    expect(meter.deepest).to.equal(3);
  });
});
