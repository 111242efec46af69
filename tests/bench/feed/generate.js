// A feed of N made-up resources in the format of the README. Same seed, same bytes.
import { integer, pick, random, zipf } from './random.js';
import { capital, names, vocabulary } from './vocabulary.js';

const SEED = 20240611;
const TYPES = [
  ['application/pdf', 'pdf'],
  ['application/msword', 'doc'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.ms-powerpoint', 'ppt'],
  ['application/epub+zip', 'epub'],
  ['text/csv', 'csv'],
  ['application/zip', 'zip'],
  ['text/html', 'html'],
];
const FIRST_YEAR = 2005;
const YEARS = 20;
/** Shortest description, in characters. */
const DESCRIPTION = 285;

function sentence(chance, word) {
  const words = Array.from({ length: 7 + integer(chance, 8) }, () => word(chance));
  return `${capital(words.join(' '))}.`;
}

function description(chance, word) {
  let text = sentence(chance, word);
  while (text.length < DESCRIPTION) text += ` ${sentence(chance, word)}`;
  return text.length > DESCRIPTION + 60 ? `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION + 40))}.` : text;
}

/** Two different ones. */
function two(chance, list) {
  const first = integer(chance, list.length);
  const second = (first + 1 + integer(chance, list.length - 1)) % list.length;
  return [list[first], list[second]];
}

/** @returns {object} a JSON Feed 1.1 document with `count` items */
export function generate(count, seed = SEED) {
  const chance = random(seed);
  const words = vocabulary(chance);
  const word = zipf(words);
  const publishers = names(chance, 40, 2);
  const publisher = zipf(publishers);
  const sections = names(chance, 12, 2);
  const topics = names(chance, 30, 1);
  const type = zipf(TYPES);
  const items = Array.from({ length: count }, (_, i) => {
    const id = `r${i}`;
    const [mime, extension] = type(chance);
    const title = Array.from({ length: 4 + integer(chance, 5) }, () => word(chance)).join(' ');
    return {
      id,
      title: capital(title),
      content_text: description(chance, word),
      tags: two(chance, topics),
      attachments: [
        { url: `files/${id}.${extension}`, mime_type: mime, size_in_bytes: 1000 * (20 + integer(chance, 9000)) },
      ],
      _resource: {
        section: pick(chance, sections),
        publisher: publisher(chance),
        issued: String(FIRST_YEAR + integer(chance, YEARS)),
      },
    };
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Made-up resources',
    language: 'en',
    _resources: { sections: sections.map((title) => ({ title })) },
    items,
  };
}
