import { textOfHtml } from '../../feed/html-text.js';
import type { FeedFacts } from './rule.js';
import type { Path } from '../json-file.js';

/** A text that people read, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
  /** BCP 47 tag, as the feed has it. */
  readonly language: string | undefined;
}

/** Every text of a feed that the list shows; of `content_html` the text alone, as the list takes it. */
export function* textsOf({ header, items }: FeedFacts): Generator<PlacedText> {
  const language = header.language ?? undefined;
  const { sections, disclaimer, neutral_title } = header._resources ?? {};
  const ofFeed: [string | null | undefined, ...(string | number)[]][] = [
    [header.title, 'title'],
    [header.description, 'description'],
    [disclaimer, '_resources', 'disclaimer'],
    [neutral_title, '_resources', 'neutral_title'],
  ];
  for (const [index, { title, description }] of (sections ?? []).entries()) {
    ofFeed.push([title, '_resources', 'sections', index, 'title']);
    ofFeed.push([description, '_resources', 'sections', index, 'description']);
  }
  for (const [text, ...path] of ofFeed) if (text) yield { text, path, language };
  for (const { item, path } of items) {
    const { section, publisher, access, neutral_title, type, audience, reviewed, training, editions } =
      item._resource ?? {};
    const ofItem: [string | null | undefined, ...(string | number)[]][] = [
      [item.title, 'title'],
      [item.summary, 'summary'],
      [item.content_text, 'content_text'],
      [item.content_html && textOfHtml(item.content_html), 'content_html'],
      [neutral_title, '_resource', 'neutral_title'],
      [publisher, '_resource', 'publisher'],
      [access?.note, '_resource', 'access', 'note'],
      [type, '_resource', 'type'],
      [reviewed?.by, '_resource', 'reviewed', 'by'],
      [training?.mode, '_resource', 'training', 'mode'],
      [training?.cost, '_resource', 'training', 'cost'],
    ];
    for (const [i, word] of (audience ?? []).entries()) ofItem.push([word, '_resource', 'audience', i]);
    for (const [i, { name }] of (item.authors ?? []).entries()) ofItem.push([name, 'authors', i, 'name']);
    for (const [i, { title }] of (item.attachments ?? []).entries()) ofItem.push([title, 'attachments', i, 'title']);
    for (const [index, tag] of (item.tags ?? []).entries()) ofItem.push([tag, 'tags', index]);
    if (typeof section === 'string') ofItem.push([section, '_resource', 'section']);
    else for (const [i, heading] of (section ?? []).entries()) ofItem.push([heading, '_resource', 'section', i]);
    for (const [text, ...rest] of ofItem) {
      if (text) yield { text, path: [...path, ...rest], language: item.language ?? language };
    }
    for (const [i, { title, language }] of (editions ?? []).entries()) {
      if (title) yield { text: title, path: [...path, '_resource', 'editions', i, 'title'], language };
    }
  }
}
