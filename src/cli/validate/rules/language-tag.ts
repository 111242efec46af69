import { languageTag } from '../../../model/language.js';
import type { Path } from '../../json-file.js';
import type { Rule } from '../rule.js';
import { codeOfLanguage, isKnownLanguage } from '../../language-names.js';

export const languageTagRule: Rule = {
  id: 'language-tag',
  level: 'error',
  about: 'Each language is given as a tag that is registered, such as "en", "es" or "zh-Hans".',
  *check({ header, items }) {
    const tags: [string | null | undefined, Path][] = [[header.language, ['language']]];
    for (const { item, path } of items) {
      tags.push([item.language, [...path, 'language']]);
      for (const [index, { language }] of (item._resource?.editions ?? []).entries()) {
        tags.push([language, [...path, '_resource', 'editions', index, 'language']]);
      }
    }
    for (const [tag, path] of tags) {
      if (!tag || isKnownLanguage(tag)) continue;
      const better = languageTag(tag.replaceAll('_', '-'));
      const meant = better && isKnownLanguage(better) ? better : codeOfLanguage(tag);
      yield {
        path,
        message: `"${tag}" is not the tag of a language, so screen readers and filters do not know which one is meant.`,
        advice: meant ? `Write "${meant}".` : 'Write a tag such as "en", "es", "ar", "zh-Hans" or "vi".',
      };
    }
  },
};
