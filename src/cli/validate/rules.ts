import type { Rule } from './rule.js';
import { restrictedAddress } from './rules/restricted-address.js';

/** All rules, besides those of the schema. */
export const RULES: readonly Rule[] = [restrictedAddress];
