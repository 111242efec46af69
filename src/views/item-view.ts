import { type TemplateResult, html, nothing } from 'lit';
import { excerpt } from '../model/excerpt.js';
import { fileName } from '../feed/file-name.js';
import type { Resource, ResourceLink } from '../model/resource.js';
import type { Marks } from '../search/highlight.js';
import type { Context } from './context.js';
import { metaView } from './meta-view.js';
import { noticeView } from './notice-view.js';
import { marked, paragraph, unseen, withFacts } from './parts.js';

/**
 * One entry of the list. It can take focus from a script, for 'Show more'. It runs as its title does, and is in its own
 * language but for the words of the interface.
 */
export function itemView(resource: Resource, marks: Marks | undefined, context: Context): TemplateResult {
  const { title, language, link, linksToFile } = resource;
  const { locale } = context;
  const name = marked(title, marks);
  const text = textView(resource, marks, context);
  const named = link
    ? linkView(resource, link, linksToFile ? withFacts(name, link, link, locale) : name, context)
    : name;
  const [meta, topics, sources] = metaView(resource, marks, context);
  const [attachments, editions] = linksView(resource, context);
  const notice = noticeView(resource, marks, locale);
  const contents = {
    link: title ? named : text,
    facts: [meta, sources],
    topics,
    text: title ? text : nothing,
    notice,
    attachments,
    editions,
  };
  const own = context.own?.(resource, contents);
  return html`
    <li part="item" tabindex="-1" dir="auto" lang=${language && locale.isForeign(language) ? language : nothing}>
      ${
        own ??
        html`
          ${title ? html`<div part="title">${named}</div>` : text} ${meta} ${topics} ${sources} ${contents.text}
          ${notice} ${attachments} ${editions}
        `
      }
    </li>
  `;
}

/** A link that tells the page it leads to nothing of where the visitor came from, and opens in the same tab. */
function linkView(
  resource: Resource,
  { url, language }: ResourceLink,
  content: unknown,
  { open }: Context,
): TemplateResult {
  return html`<a
    part="link"
    href=${url}
    hreflang=${language ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${(event: Event) => open(resource, event)}
    >${content}</a
  >`;
}

function textView(resource: Resource, marks: Marks | undefined, context: Context): unknown {
  const { title, text, link, language } = resource;
  const { visit, locale } = context;
  // An entry without a title is its text, whole: then the text is the link.
  const [lead, rest] = title ? excerpt(text) : [text];
  const start = lead && html`<span>${marked(lead, marks)}</span>`;
  if (!rest) return paragraph('text', !title && link ? linkView(resource, link, start, context) : start);
  // What was searched for must be seen, so a match in the folded part unfolds it.
  const body = marked(rest, marks);
  const found = body !== rest;
  const open = found || visit.unfolded.has(resource);
  const fold = (): void => visit.fold(resource);
  return html`
    <p part="text" dir="auto">
      ${start}
      <span class="rest" hidden=${open ? nothing : 'until-found'} @beforematch=${fold}>${body}</span>
    </p>
    ${
      found
        ? nothing
        : html`<button part="fold" type="button" lang=${locale.tag} aria-expanded=${open} @click=${fold}>
            ${open ? locale.messages.readLess : locale.messages.readMore}${unseen(`: ${title}`, language)}
          </button>`
    }
  `;
}

/** Further files, and the same in other languages. */
function linksView(resource: Resource, context: Context): readonly [attachments: unknown, editions: unknown] {
  const { locale } = context;
  const { alsoIn, comma } = locale.messages;
  const row = (links: readonly ResourceLink[], name: (link: ResourceLink) => string): TemplateResult[] =>
    links.map((link) => {
      const text = html`<bdi lang=${link.language ?? nothing}>${link.title ?? name(link)}</bdi>`;
      return linkView(resource, link, withFacts(text, link, resource.link, locale), context);
    });
  // An address may end in nothing that could be a name, and a language may be none.
  const files = row(resource.attachments, ({ url }) => fileName(url) || url);
  const languages = row(resource.editions, ({ language = '', url }) => locale.language(language) || url);
  return [
    paragraph('attachments', files.length > 0 && files, locale.tag),
    paragraph(
      'editions',
      languages.length > 0 && [alsoIn, languages.map((link, at) => [at > 0 ? comma : ' ', link])],
      locale.tag,
    ),
  ];
}
