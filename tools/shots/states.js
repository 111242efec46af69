// The states of the contact sheet. The page and the tool read the same list.

const GUIDE = { src: '../../data/task-force-guide.json' };
const FULL = { ...GUIDE, actions: 'print copy' };

/** What does not simply open, of each kind. */
const NOT_SIMPLE = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'What does not simply open',
  language: 'en',
  items: [
    [
      'restricted',
      { access: { level: 'restricted', note: 'For sworn officers.', contact_url: 'mailto:desk@agency.example' } },
    ],
    ['registration', { access: { level: 'registration', note: 'The account is free.' } }],
    ['paid', { access: { level: 'paid' } }],
    ['gone', { link: { status: 'gone' } }],
    ['archived', { link: { status: 'gone', archived_url: 'https://archive.example/1' } }],
  ].map(([id, resource]) => ({
    id,
    title: `A guide that is ${id}`,
    url: `https://agency.example/${id}`,
    summary: 'What an officer should know before the first interview.',
    _resource: { type: 'guide', publisher: 'Agency Example', issued: '2021-04', ...resource },
  })),
};

/**
 * `page` are properties of the document and the list's width; `forced` and `printed` say what stands in for a system
 * or a printer.
 */
export const STATES = {
  wide: { title: 'Wide', attributes: FULL },
  narrow: { title: 'In 320 px', page: { width: '272px' }, attributes: FULL },
  filters: { title: 'In 320 px, filters open', page: { width: '272px' }, attributes: GUIDE, open: true },
  dark: { title: 'On a dark page', page: { className: 'dark' }, attributes: FULL },
  rtl: {
    title: 'Arabic, from right to left',
    page: { lang: 'ar', dir: 'rtl' },
    attributes: { ...FULL, src: '../../data/broken/multilingual.json' },
  },
  spanish: { title: 'Spanish', page: { lang: 'es' }, attributes: FULL },
  filtered: {
    title: 'Searched and filtered',
    attributes: FULL,
    search: 'case',
    choose: ['Report', 'Article'],
  },
  restricted: { title: 'What does not simply open', feed: NOT_SIMPLE, attributes: { 'no-filters': '' } },
  nothing: { title: 'Nothing matches', attributes: GUIDE, search: 'zzzz' },
  error: { title: 'Not to be had', attributes: { src: '../../data/broken/not-json.json' } },
  loading: { title: 'Loading', attributes: { src: '../../demo/never.json', timeout: '600000' } },
  print: {
    title: 'On paper',
    attributes: { ...GUIDE, 'print-title': 'Reading list' },
    choose: ['Report', 'Article'],
    printed: true,
  },
  forced: { title: 'Forced colours', attributes: FULL, choose: ['Report'], forced: true },
};
