import { partialDate } from '../../../model/partial-date.js';
import { datesOf } from '../dates.js';
import { isoDate } from '../../iso-date.js';
import type { Rule } from '../rule.js';

/** The day where it is furthest on, since nobody knows where a date was written: it is tomorrow there. */
const latestToday = (now: Date): string => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

export const impossibleDate: Rule = {
  id: 'impossible-date',
  level: 'error',
  about: 'Each date exists, and is written as 2015, 2015-06 or 2015-06-30.',
  *check({ items, now }) {
    for (const { item, path } of items) {
      for (const { date, path: field } of datesOf(item)) {
        const read = partialDate(date);
        const inPast = field.at(-1) === 'date' || field.at(-1) === 'checked';
        // `0015` is a slip, or a program's way to say that there is none.
        if (!read || read < '1000') {
          const better = read ? undefined : isoDate(date);
          yield {
            path: [...path, ...field],
            message: `"${date}" is no date that can be, so none is shown.`,
            advice: better
              ? `Write "${better}".`
              : 'Write the year, "2015", or with month and day as far as you know them: "2015-06", "2015-06-30".',
          };
        } else if (inPast && read > latestToday(now)) {
          yield {
            path: [...path, ...field],
            message: `"${date}" lies in the future, but says when something was done.`,
            advice: 'Write the day on which it was done, or take the date out.',
          };
        }
      }
      const { starts, ends } = item._resource?.training ?? {};
      const [from, to] = [partialDate(starts), partialDate(ends)];
      if (from && to && to < from.slice(0, to.length)) {
        yield {
          path: [...path, '_resource', 'training', 'ends'],
          message: `It ends on ${to}, before it starts on ${from}.`,
          advice: 'Correct one of the two.',
        };
      }
    }
  },
};
