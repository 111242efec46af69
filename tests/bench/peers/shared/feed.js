// What every hand-made page does with the feed: gets it, and takes out of it what a row shows.

const FORMATS = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/epub+zip': 'EPUB',
  'text/csv': 'CSV',
  'application/zip': 'ZIP',
  'text/html': 'Web page',
};

/** How many rows are shown at first, and how many more a press of the button adds. */
export const PAGE = 50;

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const size = (bytes) => (bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${numbers.format(bytes / 1e6)} MB`);

export const number = (value) => numbers.format(value);

/** The line that says how many match. */
export const countText = (found, total) =>
  found === total ? `${number(total)} resources` : `${number(found)} of ${number(total)} resources`;

/** The feed's address stands in the page, as it does for the element. */
export async function loadItems() {
  const address = document.body.dataset.feed;
  const response = await fetch(address);
  const { items } = await response.json();
  const base = new URL(address, document.baseURI);
  return items.map(({ id, title, content_text: text, tags, attachments: [file], _resource: more }) => ({
    id,
    title,
    text,
    topics: tags,
    section: more.section,
    publisher: more.publisher,
    year: more.issued,
    format: FORMATS[file.mime_type],
    size: file.size_in_bytes,
    url: file.url,
    base,
  }));
}

/** Made when a row is made, and not for thousands of items that nobody sees. */
export const addressOf = ({ url, base }) => new URL(url, base).href;

/** The quiet line of a row. */
export const metaOf = (item) => `${item.publisher} · ${item.year} · ${item.format}, ${size(item.size)}`;

export const topicsOf = ({ topics }) => `Topics: ${topics.join(', ')}`;
