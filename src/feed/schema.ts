import * as z from 'zod/mini';
import type { Checked } from './checked.js';

// zod compiles its parsers with `new Function` unless told not to, and every page with a strict
// Content-Security-Policy would report that. It must be said before the first schema.
z.config({ jitless: true });

// Feeds in the wild write `null` for what they do not have.
const optional = z.nullish;
const text = optional(z.string());
const texts = optional(z.array(z.string()));
const natural = optional(z.number().check(z.gte(0)));
// JSON Feed 1.1: "if an id is presented as a number or other type, a reader should coerce it to a string".
const id = z.union([z.string().check(z.minLength(1)), z.number()]);

const author = z.object({ name: text, url: text });

const attachment = z.object({
  url: z.string(),
  mime_type: text,
  title: text,
  size_in_bytes: natural,
});

const edition = z.object({
  language: z.string(),
  url: z.string(),
  title: text,
  mime_type: text,
  size_in_bytes: natural,
});

/** `_resource`: what JSON Feed cannot say of an item. */
const resourceExtension = z.object({
  section: optional(z.union([z.string(), z.array(z.string())])),
  type: text,
  publisher: text,
  audience: texts,
  issued: text,
  neutral_title: text,
  file: optional(z.object({ mime_type: text, size_in_bytes: natural, pages: natural })),
  access: optional(
    z.object({ level: z.enum(['public', 'registration', 'paid', 'restricted']), note: text, contact_url: text }),
  ),
  reviewed: optional(z.object({ date: z.string(), by: text, due: text })),
  link: optional(z.object({ status: optional(z.enum(['ok', 'moved', 'gone'])), checked: text, archived_url: text })),
  editions: optional(z.array(edition)),
  training: optional(z.object({ mode: text, cost: text, starts: text, ends: text, register_by: text })),
});

/** An item of a JSON Feed, 1.0 or 1.1, with our extension. */
export const feedItem = z.object({
  id,
  url: text,
  external_url: text,
  title: text,
  content_text: text,
  content_html: text,
  summary: text,
  date_published: text,
  language: text,
  tags: texts,
  authors: optional(z.array(author)),
  // JSON Feed 1.0
  author: optional(author),
  attachments: optional(z.array(attachment)),
  _resource: optional(resourceExtension),
});

/** `_resources`: what JSON Feed cannot say of a feed. */
const feedExtension = z.object({
  about: text,
  sections: optional(z.array(z.object({ title: z.string(), description: text }))),
  synonyms: optional(z.array(z.array(z.string()))),
  disclaimer: text,
  neutral_title: text,
});

/** A feed without its items, which are read one by one. */
export const feedHeader = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  next_url: text,
  description: text,
  language: text,
  authors: optional(z.array(author)),
  author: optional(author),
  _resources: optional(feedExtension),
});

/** A whole feed. Used for the published JSON Schema and for the types; reading is done part by part. */
export const feedDocument = z.object({ ...feedHeader.shape, items: z.array(feedItem) });

export type FeedItem = z.infer<typeof feedItem>;
export type FeedHeader = z.infer<typeof feedHeader>;
export type FeedDocument = z.infer<typeof feedDocument>;

/** Checks a value against a schema and never throws. */
export function check<T>(schema: z.core.$ZodType<T>, value: unknown): Checked<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  return { misfit: { path: issue?.path.join('.') ?? '', reason: issue ? reasonOf(issue) : 'does not fit' } };
}

/** In plain English, for the feed's owner. */
export function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.code === 'too_small' ? 'is too small or empty' : 'has the wrong type';
}
