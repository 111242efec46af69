import { computeAccessibleName, isInaccessible } from 'dom-accessibility-api';

/** Text without the white space of markup. */
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Accessible name, as the accname specification computes it; it leaves spaces before hidden parts of a name. */
export const nameOf = (element: Element): string => tidy(computeAccessibleName(element)).replace(/ ([:,.])/g, '$1');

/** Whether what is directly in the element is on screen: folded text is not. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).contentVisibility !== 'hidden';

/** Whether a visitor, of whatever senses, meets the element. */
export const isMet = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !isInaccessible(element);
