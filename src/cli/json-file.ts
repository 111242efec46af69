import {
  type Node,
  type ParseError,
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { Failure, type Place } from './failure.js';
import { Lines } from './lines.js';
import { type Source, textOf } from './source.js';

/** Keys and positions, from the whole document to a value in it. */
export type Path = readonly (string | number)[];

const SAID: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not JSON: text must stand in "quotation marks".',
  InvalidNumberFormat: 'This is not how a number is written.',
  PropertyNameExpected: 'The name of a field is missing here. Is there a comma too many before it?',
  ValueExpected: 'A value is missing here. Is there a comma too many before it?',
  ColonExpected: 'A colon (:) is missing here.',
  CommaExpected: 'A comma (,) is missing before this.',
  CloseBraceExpected: 'A closing brace (}) is missing here.',
  CloseBracketExpected: 'A closing bracket (]) is missing here.',
  EndOfFileExpected: 'The document ended before this; nothing may follow it.',
  InvalidCommentToken: 'JSON has no comments. Take this out.',
  UnexpectedEndOfComment: 'JSON has no comments. Take this out.',
  UnexpectedEndOfString: 'This text has no closing quotation mark.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'After \\u there must be four hexadecimal digits.',
  InvalidEscapeCharacter: 'After \\ in a text only one of " \\ / b f n r t u may stand.',
  InvalidCharacter: 'This character may not stand in a text as it is; a new line is written \\n.',
};

function treeOf(text: string, errors: ParseError[], file: string): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError)
      throw new Failure('Its lists and objects stand in one another far too deeply.', { file, line: 1 });
    throw error;
  }
}

/** A JSON document that knows where in its text each value stands. */
export class JsonFile {
  readonly name: string;
  readonly url: string;
  readonly value: unknown;
  readonly #root: Node;
  readonly #lines: Lines;

  /** @throws Failure with line and column when the text is not JSON */
  constructor(source: Source) {
    const text = textOf(source);
    this.name = source.name;
    this.url = source.url;
    this.#lines = new Lines(text);
    const errors: ParseError[] = [];
    const root = treeOf(text, errors, source.name);
    const [first] = errors;
    if (first || !root) {
      const isPage = /^\s*</.test(text);
      throw new Failure(
        isPage
          ? 'This is a web page, not a feed. Is the address right, or does it ask people to sign in?'
          : ((first && SAID[printParseErrorCode(first.error)]) ?? 'There is nothing in this file.'),
        this.#place(first?.offset ?? 0),
      );
    }
    this.#root = root;
    this.value = getNodeValue(root) as unknown;
  }

  has(path: Path): boolean {
    return findNodeAtLocation(this.#root, [...path]) !== undefined;
  }

  /** Where a value stands; for one that is missing, where the nearest one around it begins. */
  place(path: Path): Place {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(this.#root, path.slice(0, length));
      if (node) return this.#place(node.offset);
    }
    return this.#place(0);
  }

  /** Fields that one object has twice: the first is lost to everybody who reads the file. */
  *repeatedFields(): Generator<{ readonly path: Path; readonly place: Place }> {
    const waiting: { node: Node; path: Path }[] = [{ node: this.#root, path: [] }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, path } = next;
      const names = new Set<string>();
      for (const [index, child] of (node.children ?? []).entries()) {
        if (node.type === 'array') {
          waiting.push({ node: child, path: [...path, index] });
          continue;
        }
        const [key, value] = child.children ?? [];
        const name = String(key?.value);
        if (names.has(name)) yield { path: [...path, name], place: this.#place(child.offset) };
        names.add(name);
        if (value?.children) waiting.push({ node: value, path: [...path, name] });
      }
    }
  }

  #place(offset: number): Place {
    return { file: this.name, ...this.#lines.at(offset) };
  }
}
