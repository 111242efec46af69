import type * as z from 'zod/mini';

/** Where a value stands in a feed; places in arrays are left out: `attachments.url`. */
export type Path = string;

/** What a schema leaves open when a value is made of it. */
export interface Maker {
  /** The text at a path; `undefined` leaves the field out where it may be. */
  readonly text: (path: Path) => unknown;
  /** Which of several kinds or words to take, by number; by default the first. */
  readonly pick?: (path: Path, from: number) => number;
}

type Def = {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
};

/** A value that has every field of a schema, found by walking the schema: a field that is added later is in it. */
export function madeOf(schema: z.core.$ZodType, maker: Maker, path: Path = ''): unknown {
  const def = schema._zod.def as unknown as Def;
  const pick = <T>(some: readonly T[]): T => some[(maker.pick?.(path, some.length) ?? 0) % some.length] as T;
  const inner = (of: z.core.$ZodType | undefined): unknown => madeOf(of as z.core.$ZodType, maker, path);
  switch (def.type) {
    case 'string':
      return maker.text(path);
    case 'number':
      return 1;
    case 'enum':
      return pick(Object.values(def.entries ?? {}));
    case 'optional':
    case 'nullable':
      return inner(def.innerType);
    case 'union':
      return inner(pick(def.options ?? []));
    case 'array':
      return [inner(def.element)];
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, of]) => [key, madeOf(of, maker, path ? `${path}.${key}` : key)]),
      );
    default:
      throw new Error(`The schema has a kind of value that tests do not know: ${def.type}`);
  }
}

/** The paths of all strings in a schema. */
export function stringFields(schema: z.core.$ZodType): readonly Path[] {
  const paths: Path[] = [];
  madeOf(schema, { text: (path) => paths.push(path) });
  return paths;
}

/** Whether the field at a path holds an address, by its name. */
export const isAddress = (path: Path): boolean => /(?:url|about)$/.test(path);
