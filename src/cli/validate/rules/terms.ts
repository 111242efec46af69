import { languageTag } from '../../../model/language.js';
import type { Rule } from '../rule.js';
import type { Term } from '../terms.js';
import { textsOf } from '../texts.js';

const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** Hyphens and white space count as one space, so that one spelling finds all. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s\-\u2010-\u2015]+/g, ' ');

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a phrase stands in a text as whole words; its plural counts too. */
function* occurrences(phrase: string, text: string): Generator<readonly [from: number, to: number]> {
  const wanted = plain(phrase);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    let end = at + wanted.length;
    if (text[end] === 's') end += 1;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) yield [at, end];
  }
}

/** The first such word in a text that is not part of a name; the longest where one holds another. */
function* found(text: string, terms: readonly Term[]): Generator<{ readonly word: string; readonly term: Term }> {
  const searched = plain(text);
  const hits = terms
    .flatMap((term) => term.avoid.flatMap((word) => [...occurrences(word, searched)].map((span) => ({ term, span }))))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  const said = new Set<Term>();
  for (const { term, span } of hits) {
    if (span[0] < end) continue;
    const names = (term.except ?? []).flatMap((name) => [...occurrences(name, searched)]);
    if (names.some(([from, to]) => from <= span[0] && to >= span[1])) continue;
    end = span[1];
    if (!said.has(term)) yield { term, word: searched.slice(...span) };
    said.add(term);
  }
}

export const termsRule: Rule = {
  id: 'terms',
  level: 'warning',
  about: 'Texts do without the words that survivors ask not to be used (data/terms.json).',
  *check(feed) {
    const { language, terms } = feed.terms;
    for (const { text, path, language: own } of textsOf(feed)) {
      const tag = languageTag(own);
      if (tag && new Intl.Locale(tag).language !== new Intl.Locale(language).language) continue;
      for (const { word, term } of found(text, terms)) {
        const instead = or.format(term.prefer.map((words) => `"${words}"`));
        yield {
          path,
          message: `"${word}": ${term.why ?? 'this is a word to avoid.'}${term.source ? ` (${term.source})` : ''}`,
          advice: `Write ${instead}, unless it is a name or somebody else's title.`,
        };
      }
    }
  },
};
