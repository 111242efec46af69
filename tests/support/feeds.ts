import type { FeedDocument, FeedItem } from '../../src/feed/schema.js';

/** A feed of these items. */
export const feedOf = (items: readonly FeedItem[], header: Partial<FeedDocument> = {}): FeedDocument => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Resources for task forces',
  ...header,
  items: [...items],
});

/** An item with an address and a title, its id being the title. */
export const item = (title: string, rest: Partial<FeedItem> = {}): FeedItem => ({
  id: title,
  title,
  url: `https://agency.example/${encodeURIComponent(title)}`,
  ...rest,
});

/** Items `Entry 1` to `Entry n`. */
export const entries = (n: number, rest: Partial<FeedItem> = {}): FeedItem[] =>
  Array.from({ length: n }, (_, i) => item(`Entry ${i + 1}`, rest));

const attached = (name: string, mime_type: string, size_in_bytes?: number): Partial<FeedItem> => {
  const url = `https://agency.example/files/${name}`;
  return { url: null, external_url: url, attachments: [{ url, mime_type, size_in_bytes }] };
};

/** Seven resources of two sections, with something of every facet. */
export const sample: FeedDocument = feedOf(
  [
    item('Hotline poster', {
      ...attached('poster.pdf', 'application/pdf', 793_000),
      summary: 'Numbers to call, by day and by night.',
      tags: ['Outreach'],
      _resource: {
        section: 'Tools',
        type: 'fact-sheet',
        audience: ['survivors'],
        issued: '2019',
        publisher: 'Agency A',
      },
    }),
    item('Interview guide', {
      ...attached('guide.pdf', 'application/pdf', 1_200_000),
      summary: 'How to speak with victims of domestic minor sex trafficking.',
      tags: ['Interviews', 'Minors'],
      _resource: {
        section: 'Tools',
        type: 'guide',
        audience: ['law-enforcement'],
        issued: '2021-04',
        publisher: 'Agency A',
      },
    }),
    item('Advocate handbook', {
      summary: 'A companion for advocates.',
      tags: ['Interviews'],
      _resource: {
        section: 'Tools',
        type: 'guide',
        audience: ['advocates'],
        issued: '2015-06-30',
        publisher: 'Agency B',
      },
    }),
    item('Annual report', {
      ...attached('report.pdf', 'application/pdf'),
      summary: 'What was done in a year.',
      tags: ['Data'],
      _resource: { section: 'Reports', type: 'report', issued: '2021', publisher: 'Agency B' },
    }),
    item('Guía para víctimas', {
      summary: 'Dónde pedir ayuda.',
      language: 'es',
      _resource: { section: 'Reports', type: 'guide', audience: ['survivors'], publisher: 'Agency C' },
    }),
    item('Court protocol', {
      summary: 'For prosecutors only.',
      _resource: {
        section: 'Reports',
        type: 'protocol',
        audience: ['prosecutors'],
        publisher: 'Agency C',
        access: { level: 'restricted', note: 'Please contact the court.' },
      },
    }),
    item('Data workbook', {
      ...attached('data.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      summary: 'Tables of the annual figures.',
      tags: ['Data'],
      _resource: { section: 'Reports', type: 'dataset', issued: '2021', publisher: 'Agency B' },
    }),
  ],
  {
    language: 'en',
    _resources: {
      sections: [{ title: 'Tools' }, { title: 'Training' }, { title: 'Reports' }],
      synonyms: [['DMST', 'domestic minor sex trafficking']],
    },
  },
);
