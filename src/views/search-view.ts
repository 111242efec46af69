import { type TemplateResult, html } from 'lit';
import type { Context } from './context.js';

/**
 * The search box. It has no name, stands in no form and keeps browsers from remembering, correcting or sending away
 * what is typed: some browsers give text under spell check to a service of their maker.
 */
export function searchView({ visit, locale }: Context): TemplateResult {
  return html`
    <label part="search">
      <span part="search-label">${locale.messages.search}</span>
      <input
        part="search-input"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        .value=${visit.query}
        @input=${(event: InputEvent) => visit.search((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
  `;
}
