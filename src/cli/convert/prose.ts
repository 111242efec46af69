import { isName } from './label.js';

// What descriptions say in so many words. Nothing is guessed from anything else.

// A word of a name: it begins large, or is one of the small ones between; `U.S.` keeps its dots, a sentence's end does not.
const WORD = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{N}'’-]*|&|of|the|and|for|on|in)`;
const NAME = String.raw`(${WORD}(?:\s${WORD}|,(?=\s\p{Lu}))*)`;
const BY = new RegExp(
  String.raw`\b(?:[Pp]ublished|[Pp]roduced|[Dd]eveloped|[Cc]reated|[Ww]ritten|[Pp]repared|[Ii]ssued) by (?:the )?${NAME}`,
  'u',
);
const FROM = new RegExp(String.raw`^This [a-z]+, from (?:the )?${NAME},`, 'u');
const SUBJECT = new RegExp(
  String.raw`^The ${NAME} (?:developed|published|created|produced|offers|provides|maintains)\b`,
  'u',
);

/** The publisher that a description names. */
export function publisherIn(text: string): string | undefined {
  for (const form of [FROM, BY, SUBJECT]) {
    const name = form
      .exec(text)?.[1]
      ?.replace(/[\s,.]+$/, '')
      .replace(/\s+(?:of|the|and|for|on|in|&)$/, '');
    if (name && isName(name)) return name;
  }
  return undefined;
}

const RESTRICTED =
  /\bnot (?:for the public|available to the public|for public (?:release|distribution))|\bcannot be (?:provided|given|released) to anyone other than\b|\b(?:available|released|restricted|limited) (?:only )?to (?:sworn )?law enforcement only\b|\blaw enforcement sensitive\b|\bfor official use only\b/i;

/** A dot that no blank follows, as in an address, ends no sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Whether a description says that the resource is not for everybody, and whom to ask. */
export function restrictionIn(text: string): { readonly note?: string } | undefined {
  if (!RESTRICTED.test(text)) return undefined;
  const contact = sentencesOf(text).find((sentence) => /\bcontact\b/i.test(sentence));
  return contact ? { note: contact } : {};
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\btool ?kits?\b/i, 'toolkit'],
  [/\breport\b/i, 'report'],
  [/\b(?:guide|guidebook|guidelines|handbook|manual)\b/i, 'guide'],
  [/\bfact sheet\b/i, 'fact-sheet'],
  [/\bwebinar\b/i, 'webinar'],
  [/\b(?:training|course)\b/i, 'training'],
];
const SAID = /^This (paper|brief|report|guide|toolkit|fact sheet|webinar|training|article|study)\b/;
const AS_TYPE: Readonly<Record<string, string>> = {
  paper: 'report',
  brief: 'report',
  study: 'report',
  'fact sheet': 'fact-sheet',
};

/** The kind of resource, where its title or the first words of its description name it. */
export function typeIn(title: string, text: string): string | undefined {
  const said = SAID.exec(text)?.[1];
  if (said) return AS_TYPE[said] ?? said;
  return TYPES.find(([name]) => name.test(title))?.[1];
}

const AUDIENCES: readonly (readonly [RegExp, string])[] = [
  [/\blaw enforcement[- ]specific\b|\bfor (?:law enforcement|officers|investigators)\b/i, 'law-enforcement'],
  [/\bfor (?:service )?providers\b|\bfor advocates\b/i, 'service-providers'],
  [/\bfor (?:prosecutors|attorneys)\b/i, 'prosecutors'],
  [/\bfor judges\b/i, 'judges'],
  [/\bfor survivors\b/i, 'survivors'],
];

/** For whom the entries under a heading are, where the heading says so. */
export function audienceIn(headings: readonly string[]): string[] {
  return AUDIENCES.filter(([words]) => headings.some((heading) => words.test(heading))).map(([, audience]) => audience);
}
