import type { Rule } from './rule.js';
import { duplicateId } from './rules/duplicate-id.js';
import { duplicateItem } from './rules/duplicate-item.js';
import { emptySection } from './rules/empty-section.js';
import { htmlInText } from './rules/html-in-text.js';
import { impossibleDate } from './rules/impossible-date.js';
import { languageTagRule } from './rules/language-tag.js';
import { nothingToShow } from './rules/nothing-to-show.js';
import { pdfSize } from './rules/pdf-size.js';
import { restrictedAddress } from './rules/restricted-address.js';
import { reviewOverdue } from './rules/review-overdue.js';
import { streetAddress } from './rules/street-address.js';
import { termsRule } from './rules/terms.js';
import { unusableAddress } from './rules/unusable-address.js';

/** All rules, besides those of the schema. */
export const RULES: readonly Rule[] = [
  duplicateId,
  duplicateItem,
  emptySection,
  htmlInText,
  impossibleDate,
  languageTagRule,
  nothingToShow,
  pdfSize,
  restrictedAddress,
  reviewOverdue,
  streetAddress,
  termsRule,
  unusableAddress,
];
