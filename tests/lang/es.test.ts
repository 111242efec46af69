import { expect } from '@open-wc/testing';
import '../../src/lang/es.js';
import { en } from '../../src/messages/en.js';
import { messagesIn } from '../../src/messages/languages.js';

// Taken from where language files meet, as they are: `messagesIn` would fill a gap with English.
const registry = (globalThis as unknown as Record<symbol, { texts: Map<string, object> }>)[
  Symbol.for('resource-list.languages')
];
const es = registry?.texts.get('es') ?? {};

/** Every text by its path. */
function texts(messages: object, path = ''): Map<string, string> {
  const all = Object.entries(messages).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...texts(value, `${path}${key}.`)],
  );
  return new Map(all);
}

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const places = (text: string | undefined): string =>
  [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort().join(' ');
const withoutForms = (paths: Iterable<string>): string[] => [
  ...new Set(Array.from(paths, (path) => path.replace(PLURAL, ''))),
];

describe('the Spanish texts', () => {
  const [spanish, english] = [texts(es), texts(en)];

  it('are there once the file is loaded', () => expect(messagesIn('es')?.search).to.equal('Buscar recursos'));

  it('are exactly those that there are in English', () => {
    expect(withoutForms(spanish.keys()).sort()).to.deep.equal(withoutForms(english.keys()).sort());
  });

  it('have the places to fill that the English ones have', () => {
    for (const [path, text] of spanish) {
      const wanted = english.get(path) ?? english.get(path.replace(PLURAL, '.other'));
      expect(places(text), path).to.equal(places(wanted));
    }
  });

  it('have a form for each plural category of the numbers that occur, and no form that the language has not', () => {
    const rules = new Intl.PluralRules('es');
    const occurring = new Set([0, 1, 2, 5, 11, 100, 50_000].map((n) => rules.select(n)));
    const known = rules.resolvedOptions().pluralCategories as string[];
    for (const path of withoutForms([...spanish.keys()].filter((one) => PLURAL.test(one)))) {
      for (const category of occurring)
        expect(spanish.has(`${path}.${category}`), `${path}.${category}`).to.equal(true);
    }
    for (const path of spanish.keys()) if (PLURAL.test(path)) expect(known).to.include(path.match(PLURAL)?.[1]);
  });

  it('are not left in English', () => {
    const same = [...spanish].filter(([path, text]) => english.get(path) === text).map(([, text]) => text);
    expect(same.sort()).to.deep.equal(['Audio', 'Video', 'Video', 'ltr', '{n} byte', '{n} bytes']);
  });

  it('are neither empty nor padded, and have no label twice', () => {
    for (const [path, text] of spanish) expect(text, path).to.match(/^\S(.*\S)?$/);
    for (const table of ['types', 'audiences', 'formats', 'facets', 'sorts', 'access']) {
      const labels = [...spanish].filter(([path]) => path.startsWith(`${table}.`)).map(([, text]) => text);
      expect(labels.length, table).to.be.above(3);
      expect(new Set(labels).size, table).to.equal(labels.length);
    }
  });

  it('belong to the ids beside them', () => {
    const some = { 'types.report': 'Informe', 'types.protocol': 'Protocolo', 'types.hotline': 'Línea de ayuda' };
    const others = {
      'audiences.survivors': 'Sobrevivientes',
      'audiences.task-forces': 'Grupos de trabajo',
      'formats.text': 'Texto',
    };
    for (const [path, text] of Object.entries({ ...some, ...others })) expect(spanish.get(path), path).to.equal(text);
  });
});
