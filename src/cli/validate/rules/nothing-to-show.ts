import type { Rule } from '../rule.js';

export const nothingToShow: Rule = {
  id: 'nothing-to-show',
  level: 'error',
  about: 'Each entry has a title or a text.',
  *check({ items }) {
    for (const { item, path } of items) {
      if ([item.title, item.summary, item.content_text, item.content_html].some((text) => text?.trim())) continue;
      yield {
        path,
        message: `Item ${Number(path[1]) + 1} is not shown: it has neither a title nor a text.`,
        advice: 'Write a "title", or at least a "content_text".',
      };
    }
  },
};
