import type { FeedFacts } from './rule.js';
import type { Path } from './json-file.js';

/** A text that people read, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
  /** BCP 47 tag, as the feed has it. */
  readonly language: string | undefined;
}

/** Every text of a feed that the list shows as text; `content_html` is markup, and not among them. */
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
    const { section, publisher, access, neutral_title } = item._resource ?? {};
    const ofItem: [string | null | undefined, ...(string | number)[]][] = [
      [item.title, 'title'],
      [item.summary, 'summary'],
      [item.content_text, 'content_text'],
      [neutral_title, '_resource', 'neutral_title'],
      [publisher, '_resource', 'publisher'],
      [access?.note, '_resource', 'access', 'note'],
    ];
    for (const [index, tag] of (item.tags ?? []).entries()) ofItem.push([tag, 'tags', index]);
    if (typeof section === 'string') ofItem.push([section, '_resource', 'section']);
    else for (const [i, heading] of (section ?? []).entries()) ofItem.push([heading, '_resource', 'section', i]);
    for (const [text, ...rest] of ofItem) {
      if (text) yield { text, path: [...path, ...rest], language: item.language ?? language };
    }
  }
}
