import type { Rule } from '../rule.js';

export const emptySection: Rule = {
  id: 'empty-section',
  level: 'warning',
  about: 'Each section that the feed declares has entries.',
  *check({ header, items, before, after, isWhole }) {
    // The first page tells of the feed, and what is not here may stand under any heading.
    if (before.length > 0 || !isWhole) return;
    const used = new Set(
      [...items.map(({ item }) => item), ...after].map(({ _resource }) => {
        const section = _resource?.section;
        return (typeof section === 'string' ? section : section?.[0])?.trim();
      }),
    );
    for (const [index, { title }] of (header._resources?.sections ?? []).entries()) {
      if (used.has(title.trim())) continue;
      yield {
        path: ['_resources', 'sections', index],
        message: `No entry stands under "${title}", so the heading is not shown.`,
        advice: `Take the section out, or write "section": "${title}" in the entries that belong there, letter for letter.`,
      };
    }
  },
};
