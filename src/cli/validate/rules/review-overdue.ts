import { hasPassed, partialDate } from '../../../model/partial-date.js';
import type { Rule } from '../rule.js';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  level: 'warning',
  about: 'No entry is past the day on which a person wanted to check it again.',
  *check({ items, now }) {
    for (const { item, path, name } of items) {
      const due = partialDate(item._resource?.reviewed?.due);
      if (!due || !hasPassed(due, now)) continue;
      yield {
        path: [...path, '_resource', 'reviewed', 'due'],
        message: `"${name}" was to be checked again by ${due}.`,
        advice: 'Check the entry and its link, then write the day in "date" and the next one in "due".',
      };
    }
  },
};
