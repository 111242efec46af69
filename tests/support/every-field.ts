import type { FeedDocument, FeedItem } from '../../src/feed/schema.js';
import { feedOf, item } from './feeds.js';

const LONG = 'What was done in schools and in courts, by whom, and what came of it.\nSecond line. '.repeat(8);
const restricted = { level: 'restricted', note: 'Ask the unit.', contact_url: 'https://unit.example/ask' } as const;

/** An entry of which everything is known that a feed can say. */
const everything = item('Everything', {
  summary: 'First paragraph.\n\nSecond paragraph,\nwith a line of its own.',
  tags: ['Housing', 'Safety & <planning>', 'سلامة'],
  attachments: [
    { url: 'https://files.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 793_000 },
    { url: 'https://agency.example/form%20b.docx', mime_type: 'application/msword', title: 'The form' },
    // Its end is no name of a file.
    { url: 'https://files.example/', mime_type: 'text/html' },
  ],
  _resource: {
    section: ['Tools', 'Online'],
    type: 'training',
    publisher: 'وكالة Example (USA)',
    audience: ['survivors', 'law-enforcement'],
    issued: '2021-06-30',
    access: { level: 'registration', note: 'Free of charge.', contact_url: 'mailto:unit@agency.example' },
    reviewed: { date: '2026-01-15', by: 'مريم (Unit)', due: '2030-01-15' },
    editions: [
      { language: 'es', url: 'https://agency.example/es.pdf', mime_type: 'application/pdf' },
      { language: 'ar', url: 'https://elsewhere.example/ar', title: 'دليل' },
      { language: 'vi', url: 'https://agency.example/vi' },
    ],
    training: { mode: 'online', cost: 'free', starts: '2040-05-02', ends: '2040-05-04', register_by: '2040-04-01' },
  },
});

const others: readonly FeedItem[] = [
  item('Facts of a document without an address', {
    _resource: { section: 'Tools', file: { mime_type: 'application/pdf', size_in_bytes: 793_000, pages: 66 } },
  }),
  item('دليل المقابلة', { language: 'ar', summary: 'كيف نتحدث.', tags: ['مقابلة'], _resource: { section: 'Tools' } }),
  item('محدود', { language: 'ar', _resource: { section: 'Tools', access: restricted } }),
  item('Restricted', { tags: ['Courts'], _resource: { section: 'Tools', access: restricted } }),
  item('Paid', { _resource: { section: 'Reports', access: { level: 'paid' }, issued: '2015' } }),
  item('Gone', { _resource: { section: 'Reports', issued: '2015-06', link: { status: 'gone' } } }),
  item('Archived', {
    _resource: { section: 'Reports', link: { status: 'gone', archived_url: 'https://archive.example/a' } },
  }),
  item('Moved', { _resource: { section: 'Reports', link: { status: 'moved' } } }),
  item('A long text', { summary: LONG, _resource: { section: 'Reports', reviewed: { date: '2026-01' } } }),
  item('Un texto', { language: 'es', summary: LONG, _resource: { section: 'Reports' } }),
  item('', { id: 'untitled', summary: 'An entry that is\nits text alone.' }),
  item('', { id: 'untitled-restricted', summary: 'A protocol.', _resource: { access: restricted } }),
  item('A number', { url: 'tel:+18883737888', _resource: { type: 'hotline' } }),
  item('A file', {
    url: null,
    attachments: [{ url: 'https://files.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 1_200_000 }],
  }),
  item('An address with a port', { url: 'https://www.agency.example:8443/a' }),
];

/** A feed that says all that a feed can say, and leaves out all that it can leave out. */
export const everyField: FeedDocument = feedOf([everything, ...others], {
  language: 'en',
  _resources: {
    sections: [{ title: 'Reports', description: 'What was found.' }, { title: 'Tools' }],
    disclaimer: 'Not an endorsement.',
  },
});
