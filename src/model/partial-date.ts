import type { PartialDate } from './resource.js';

const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ].*)?)?)?$/;

/**
 * Reads an ISO 8601 or RFC 3339 date and keeps just the precision it has.
 * A time of day is dropped: the calendar day is the one its author wrote, not the visitor's.
 * A date that cannot be (month 13, 30 February) is `undefined`.
 */
export function partialDate(text: string | null | undefined): PartialDate | undefined {
  const [, year, month, day] = PATTERN.exec(text?.trim() ?? '') ?? [];
  if (!year) return undefined;
  if (!month) return year;
  const date = new Date(Date.UTC(+year, +month - 1, +(day ?? 1)));
  if (date.getUTCMonth() !== +month - 1) return undefined;
  return day ? `${year}-${month}-${day}` : `${year}-${month}`;
}

/** Whether all of the day, month or year has passed at `now` (the visitor's own calendar). */
export function hasPassed(date: PartialDate, now: Date): boolean {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const end = day ? new Date(year, month - 1, day + 1) : new Date(year, month, 1);
  return end <= now;
}
