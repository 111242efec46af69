// What is typed and ticked, in verifying and in timing.

/** Typed letter by letter: every letter leaves fewer. */
export const WORDS = ['conse', 'trans'];

/** Set at once: accents left out, written and in capitals, and several words. */
export const QUERIES = ['eladork', 'ÉLADORK', 'MÔVIPANT', 'gruxolm', 'cons tra', 'tra éladork'];

/** One value of each of three facets: one item's, so that it exists in a feed of any size. */
export const ticks = ({ items: [{ _resource }] }) => [
  ['Section', _resource.section],
  ['Publisher', _resource.publisher],
  ['Year', _resource.issued],
];
