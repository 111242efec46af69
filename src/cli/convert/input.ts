import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodePage } from '../charset.js';
import { Failure, systemReason } from '../failure.js';
import { readSource } from '../io/read-source.js';
import { type Source, isWebAddress, textOf } from '../source.js';

/** A source that is read as a whole, or, where it is long and a file, part by part. */
export class Input {
  /** As messages call it. */
  readonly name: string;
  readonly #given: string;
  #source: Promise<Source> | undefined;

  /** @param given a file, a web address, or `-` */
  constructor(given: string) {
    this.name = given === '-' ? 'standard input' : given;
    this.#given = given;
  }

  /** @throws Failure when it cannot be read */
  async bytes(): Promise<Uint8Array> {
    this.#source ??= readSource(this.#given);
    return (await this.#source).bytes;
  }

  /** @throws Failure when it cannot be read, or is not UTF-8 */
  async text(): Promise<string> {
    return textOf({ name: this.name, bytes: await this.bytes() });
  }

  /**
   * The text of a page or of XML, which may say that it is not UTF-8.
   *
   * @throws Failure when it cannot be read, or is neither UTF-8 nor what it says
   */
  async markup(): Promise<string> {
    const bytes = await this.bytes();
    try {
      return textOf({ name: this.name, bytes });
    } catch (error) {
      const text = decodePage(bytes);
      if (text.includes('\ufffd')) throw error;
      return text;
    }
  }

  /** @throws Failure, while reading, when it cannot be read or is not UTF-8 */
  async *textParts(): AsyncGenerator<string> {
    if (this.#given === '-' || isWebAddress(this.#given) || this.#source) {
      yield await this.text();
      return;
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let line = 1;
    try {
      for await (const part of createReadStream(this.name)) {
        const text = decoder.decode(part as Uint8Array, { stream: true });
        yield text;
        line += text.split('\n').length - 1;
      }
      yield decoder.decode();
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (!(error instanceof TypeError)) {
        throw new Failure(`It could not be read. ${systemReason(error)}`, { file: this.name });
      }
      const message = 'It is not written in UTF-8. Save it again as "UTF-8" (in Excel: "CSV UTF-8"). Near this line';
      throw new Failure(`${message} a character cannot be read.`, { file: this.name, line });
    }
  }

  /** The first bytes, to see what it is. */
  async beginning(length = 4096): Promise<Uint8Array> {
    if (this.#given === '-' || isWebAddress(this.#given)) return (await this.bytes()).subarray(0, length);
    try {
      if ((await stat(this.name)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      for await (const part of createReadStream(this.name, { end: length - 1 })) return part as Uint8Array;
      return new Uint8Array();
    } catch (error) {
      throw new Failure(`It could not be read. ${systemReason(error)}`, { file: this.name });
    }
  }
}
