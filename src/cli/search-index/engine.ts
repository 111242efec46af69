import type * as Pagefind from 'pagefind';
import { Failure } from '../failure.js';

/** As much as we use of what the package `pagefind` is in Node: an index that is filled record by record. */
export interface Engine {
  add(record: { readonly url: string; readonly content: string; readonly title: string }): Promise<void>;
  write(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** @param language by whose rules words are searched for; one for all records, or each language would be an index of its own */
export async function startEngine(language: string): Promise<Engine> {
  const pagefind = await load();
  const { index } = done(await pagefind.createIndex({ forceLanguage: language }));
  if (!index) throw new Failure('Pagefind could not begin an index.');
  return {
    async add({ url, content, title }) {
      const meta: Record<string, string> = title ? { title } : {};
      done(await index.addCustomRecord({ url, content, language, meta }));
    },
    async write(folder) {
      done(await index.writeFiles({ outputPath: folder }));
    },
    close: async () => {
      await pagefind.close();
    },
  };
}

async function load(): Promise<typeof Pagefind> {
  try {
    return await import('pagefind');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure('The package "pagefind" is not there, which makes the index. Install it: npm install pagefind');
  }
}

/** What Pagefind answered, unless it was a complaint. */
function done<T extends { readonly errors: string[] }>(answer: T): T {
  const [first] = answer.errors;
  if (first) throw new Failure(`Pagefind could not do it: ${first}`);
  return answer;
}
