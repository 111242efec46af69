import { Parser } from 'htmlparser2';

/** What a page says of itself, as far as a link checker is concerned. */
export interface PageSigns {
  readonly title: string;
  /** First headings, level 1. */
  readonly headings: readonly string[];
  /** Whether it wants a password. */
  readonly asksForPassword: boolean;
  /** Where it sends its reader by itself within a few seconds (`<meta http-equiv="refresh">`), as written. */
  readonly refresh: string | undefined;
}

const MOST_HEADINGS = 3;
/** A page that goes on after this many seconds was meant to be read. */
const SOON = 5;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads the signs of a page, or of the beginning of one. */
export function pageSigns(html: string): PageSigns {
  let title = '';
  const headings: string[] = [];
  let asksForPassword = false;
  let refresh: string | undefined;
  let inside: string | undefined;
  let drawing = 0;
  const parser = new Parser({
    onopentag(name, { type, content, ...attributes }) {
      if (name === 'svg') drawing++;
      // A drawing has titles of its own.
      if (name === 'title' && drawing === 0 && !title) inside = name;
      if (name === 'h1' && headings.length < MOST_HEADINGS) {
        inside = name;
        headings.push('');
      }
      if (name === 'input' && type?.toLowerCase() === 'password') asksForPassword = true;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') refresh ??= refreshOf(content);
    },
    ontext(text) {
      if (inside === 'title') title += text;
      if (inside === 'h1') headings.push(`${headings.pop() ?? ''}${text}`);
    },
    onclosetag(name) {
      if (name === 'svg') drawing--;
      if (name === inside) inside = undefined;
    },
  });
  parser.end(html);
  return { title: tidy(title), headings: headings.map(tidy).filter(Boolean), asksForPassword, refresh };
}

function refreshOf(content = ''): string | undefined {
  const [, seconds, address] = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(.+)$/is.exec(content) ?? [];
  return address && Number(seconds) <= SOON ? address.trim().replace(/^(["'])(.*)\1$/, '$2') : undefined;
}
