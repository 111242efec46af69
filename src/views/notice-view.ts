import { html, nothing } from 'lit';
import type { Locale } from '../messages/locale.js';
import type { Resource } from '../model/resource.js';
import type { Marks } from '../search/highlight.js';
import { marked, paragraph, withFacts } from './parts.js';

/** What keeps a resource from being simply opened, and what one can do: said plainly, never alarming. */
export function noticeView(resource: Resource, marks: Marks | undefined, locale: Locale): unknown {
  const { access, accessNote, language, contact, linkStatus, link } = resource;
  const { messages } = locale;
  const lines = [
    access === 'restricted'
      ? html`<strong>${messages.access.restricted}</strong>`
      : linkStatus === 'gone' && (link ? messages.archived : messages.gone),
    accessNote && html`<span lang=${language ?? nothing}>${marked(accessNote, marks)}</span>`,
    contact &&
      html`<a part="contact" href=${contact} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${withFacts(messages.contact, { url: contact }, link, locale)}</a
      >`,
  ].filter(Boolean);
  return paragraph('notice', lines.length > 0 && lines.map((line) => html`<bdi>${line}</bdi> `), locale.tag);
}
