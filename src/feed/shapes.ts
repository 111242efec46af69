/**
 * The few kinds of shape that the feed's schema is made of, for the single-file build. There the zod schema of
 * `schema.ts` is turned into these at build time (`tools/rollup/compile-schema.js`): the same rules at a tenth of the
 * bytes and of the time. A property test holds that both judge alike.
 * @module
 */
import type { Checked, Misfit } from './checked.js';

/** Gives the value back, known keys only; throws a `Misfit` when it does not fit. */
export type Shape = (value: unknown, path: string) => unknown;

function fail(path: string, reason: string): never {
  const misfit: Misfit = { path, reason };
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- never leaves this module; a stack would cost and say nothing
  throw misfit;
}

const TOO_SMALL = 'is too small or empty';

const join = (path: string, key: string | number): string => (path ? `${path}.${key}` : `${key}`);

const kind = (name: string, fits: (value: unknown) => boolean, value: unknown, path: string): void => {
  if (!fits(value)) fail(path, `must be a ${name}`);
};

/** A text of at least so many characters, or a number that is at least so large. */
export const scalar =
  (name: 'string' | 'number', least: number): Shape =>
  (value, path) => {
    kind(name, (it) => typeof it === name && (name === 'string' || Number.isFinite(it)), value, path);
    return (name === 'string' ? (value as string).length : (value as number)) < least ? fail(path, TOO_SMALL) : value;
  };

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined || value === null ? value : shape(value, path);

export const list =
  (shape: Shape): Shape =>
  (value, path) => {
    kind('array', Array.isArray, value, path);
    return (value as unknown[]).map((entry, i) => shape(entry, join(path, i)));
  };

export const oneOf =
  (...values: string[]): Shape =>
  (value, path) =>
    values.includes(value as string) ? value : fail(path, `must be one of ${values.join(', ')}`);

export const either =
  (...shapes: Shape[]): Shape =>
  (value, path) => {
    const misfits = shapes.map((shape) => judge(shape, value).misfit?.reason);
    if (misfits.includes(undefined)) return value;
    // Of the right kind but too small says more than that no kind is right.
    return fail(path, misfits.find((reason) => reason === TOO_SMALL) ?? 'has the wrong type');
  };

export const record =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    kind('object', (it) => typeof it === 'object' && it !== null && !Array.isArray(it), value, path);
    const known: Record<string, unknown> = {};
    for (const key in shapes) {
      const entry = (shapes[key] as Shape)((value as Record<string, unknown>)[key], join(path, key));
      if (entry !== undefined) known[key] = entry;
    }
    return known;
  };

/** Checks a value and never throws. */
export function judge<T>(shape: Shape, value: unknown): Checked<T> {
  try {
    return { value: shape(value, '') as T };
  } catch (misfit) {
    return { misfit: misfit as Misfit };
  }
}
