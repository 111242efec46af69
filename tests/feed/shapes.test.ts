import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { check } from '../../src/feed/schema.js';
import { type Shape, either, judge, list, oneOf, optional, record, scalar } from '../../src/feed/shapes.js';

const text = scalar('string', 0);
const natural = scalar('number', 0);

describe('shapes', () => {
  const good: [what: string, shape: Shape, value: unknown][] = [
    ['a text', text, ''],
    ['a text that is long enough', scalar('string', 1), 'a'],
    ['a number', natural, 0],
    ['a number with a fraction', natural, 1.5],
    ['what is not there', optional(text), undefined],
    ['null for what is not there', optional(text), null],
    ['an empty list', list(text), []],
    ['a list of texts', list(text), ['a', '']],
    ['one of some words', oneOf('a', 'b'), 'b'],
    ['the one of two kinds', either(text, list(text)), 'a'],
    ['the other of two kinds', either(text, list(text)), ['a']],
    ['a record', record({ a: text, b: optional(natural) }), { a: 'x', b: 1 }],
  ];
  for (const [what, shape, value] of good)
    it(`take ${what}`, () => expect(judge(shape, value)).to.deep.equal({ value }));

  const bad: [what: string, shape: Shape, value: unknown, path: string, reason: RegExp][] = [
    ['a number for a text', text, 7, '', /must be a string/],
    ['nothing for a text', text, undefined, '', /must be a string/],
    ['a text that is too short', scalar('string', 1), '', '', /too small or empty/],
    ['a text for a number', natural, '7', '', /must be a number/],
    ['a number that is none', natural, NaN, '', /must be a number/],
    ['a number without end', natural, Infinity, '', /must be a number/],
    ['a number that is too small', natural, -1, '', /too small or empty/],
    ['a record for a list', list(text), { length: 0 }, '', /must be an? array/],
    ['a wrong entry of a list', list(text), ['a', 7], '1', /must be a string/],
    ['another word', oneOf('a', 'b'), 'c', '', /must be one of a, b/],
    ['a list with that word', oneOf('a', 'b'), ['a'], '', /must be one of a, b/],
    ['neither of two kinds', either(text, list(text)), [7], '', /wrong type/],
    ['a list for a record', record({}), [], '', /must be an? object/],
    ['null for a record', record({}), null, '', /must be an? object/],
    ['a record that lacks a field', record({ a: text }), {}, 'a', /must be a string/],
    [
      'a wrong field deep inside',
      record({ a: list(record({ b: natural })) }),
      { a: [{ b: 1 }, { b: '' }] },
      'a.1.b',
      /number/,
    ],
    ['an inherited field', record({ toString: text }), {}, 'toString', /must be a string/],
  ];
  for (const [what, shape, value, path, reason] of bad) {
    it(`refuse ${what}`, () => {
      const { misfit } = judge(shape, value);
      expect(misfit?.path).to.equal(path);
      expect(misfit?.reason).to.match(reason);
    });
  }

  it('give back known fields only, and a copy', () => {
    const value = { a: 'x', other: 1, constructor: 2 };
    const judged = judge<Record<string, unknown>>(record({ a: text }), value);
    expect(judged.value).to.deep.equal({ a: 'x' });
    expect(judged.value).to.not.equal(value);
  });
});

describe('shapes and the schema that they stand for', () => {
  type Pair = readonly [shape: Shape, schema: z.ZodMiniType];
  const { pair } = fc.letrec<{ pair: Pair; leaf: Pair }>((tie) => ({
    leaf: fc.constantFrom<Pair>(
      [text, z.string()],
      [scalar('string', 1), z.string().check(z.minLength(1))],
      [natural, z.number().check(z.gte(0))],
      [oneOf('a', 'b'), z.enum(['a', 'b'])],
      [either(text, list(text)), z.union([z.string(), z.array(z.string())])],
      [either(scalar('string', 1), natural), z.union([z.string().check(z.minLength(1)), z.number().check(z.gte(0))])],
    ),
    pair: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      tie('pair').map(([shape, schema]): Pair => [optional(shape), z.nullish(schema)]),
      tie('pair').map(([shape, schema]): Pair => [list(shape), z.array(schema)]),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('pair'), { maxKeys: 3 }).map((fields): Pair => {
        const of = (which: 0 | 1) => Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, one[which]]));
        return [record(of(0) as Record<string, Shape>), z.object(of(1) as Record<string, z.ZodMiniType>)];
      }),
    ),
  }));
  /** Values that have a chance to fit. */
  const { value } = fc.letrec((tie) => ({
    leaf: fc.constantFrom<unknown>('', 'a', 'x', 0, 1, -1, null, true),
    value: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 3 }),
    ),
  }));

  it('judge alike, and give the same value or the same reason', () => {
    let good = 0;
    fc.assert(
      fc.property(pair, value, ([shape, schema], given) => {
        const judged = judge(shape, given);
        expect(judged).to.deep.equal(check(schema, given));
        if (!judged.misfit) good++;
      }),
      { numRuns: 1000 },
    );
    expect(good, 'values that fitted').to.be.above(40);
  });
});
