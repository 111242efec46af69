/** How the value of a column is written in a cell. */
export type Kind = 'text' | 'number' | 'list' | 'path';

/** A column of a table, and the field of an item that it holds. */
export interface Column {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly kind: Kind;
  /** Other names that tables in use have for it, in lower case. */
  readonly also: readonly string[];
}

const column = (name: string, path: string, also = '', kind: Kind = 'text'): Column => ({
  name,
  path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  kind,
  also: also.split(', ').filter(Boolean),
});

/** The columns that we write, in this order; `more` follows, with what has no column of its own, as JSON. */
export const COLUMNS: readonly Column[] = [
  column('id', 'id', 'identifier'),
  column('title', 'title', 'name, resource, resource name, resource title, document, title of resource'),
  column('summary', 'summary'),
  column('text', 'content_text', 'description, details, notes, about, abstract, content'),
  column('html', 'content_html'),
  column('url', 'url', 'link, address, website, web site, web address, web page, hyperlink, href'),
  column('external_url', 'external_url', 'external url'),
  column('section', '_resource.section', 'category, heading, group, chapter', 'path'),
  column('type', '_resource.type', 'resource type, kind, type of resource'),
  column(
    'publisher',
    '_resource.publisher',
    'organization, organisation, agency, author, authors, source, published by',
  ),
  column('audience', '_resource.audience', 'for whom, intended audience, target audience, for', 'list'),
  column('topics', 'tags', 'topic, tags, tag, keywords, subject, subjects', 'list'),
  column('date', '_resource.issued', 'issued, year, date published, publication date, published on, publication year'),
  column('published', 'date_published'),
  column('language', 'language', 'languages, lang'),
  column('file_url', 'attachments.0.url', 'file, pdf, file url, download, file link'),
  column('file_type', 'attachments.0.mime_type', 'file type, format, file format'),
  column('file_size', 'attachments.0.size_in_bytes', 'file size, size', 'number'),
  column('file_title', 'attachments.0.title'),
  column('document_type', '_resource.file.mime_type'),
  column('document_size', '_resource.file.size_in_bytes', '', 'number'),
  column('document_pages', '_resource.file.pages', 'pages, page count, number of pages', 'number'),
  column('access', '_resource.access.level', 'availability'),
  column('access_note', '_resource.access.note', 'access note, how to get it'),
  column('access_contact', '_resource.access.contact_url', 'access contact'),
  column('reviewed', '_resource.reviewed.date', 'last reviewed, reviewed on, date reviewed'),
  column('reviewed_by', '_resource.reviewed.by', 'reviewed by, reviewer'),
  column('review_due', '_resource.reviewed.due', 'review due, next review'),
  column('link_status', '_resource.link.status', 'link status'),
  column('link_checked', '_resource.link.checked', 'link checked'),
  column('archived_url', '_resource.link.archived_url', 'archived copy, archived url'),
  column('training_mode', '_resource.training.mode', 'training mode'),
  column('training_cost', '_resource.training.cost', 'cost, price, fee'),
  column('starts', '_resource.training.starts', 'start, start date'),
  column('ends', '_resource.training.ends', 'end, end date'),
  column('register_by', '_resource.training.register_by', 'registration deadline, register by'),
  column('neutral_title', '_resource.neutral_title', 'neutral title, neutral name'),
];

/** The last column. */
export const MORE = 'more';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BY_NAME = new Map(
  COLUMNS.flatMap(({ name, also }) => [name, ...also].map((alias) => [plain(alias), name] as const)),
);
BY_NAME.set(MORE, MORE);

/** Our name for a column of somebody's table. */
export const columnCalled = (heading: string): string | undefined => BY_NAME.get(plain(heading));
