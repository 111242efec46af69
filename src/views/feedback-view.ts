import { type TemplateResult, html, nothing } from 'lit';
import type { Answer } from '../controllers/answers.js';
import type { Locale } from '../messages/locale.js';
import type { FeedError } from '../model/feed-error.js';
import type { Context } from './context.js';
import { button } from './parts.js';

/** Before the first list is there. The lines stand where its items will. */
export function loadingView({ feeds: { slow }, locale: { messages } }: Context): TemplateResult {
  return html`
    <div part="loading">
      <p>${slow ? messages.slow : messages.loading}</p>
      <div class="skeleton"></div>
    </div>
  `;
}

/** When no feed could be had: what happened, what to do, and a way to do it. */
export function errorView(error: FeedError, { locale, feeds, visit }: Context): TemplateResult {
  return html`
    <div part="error">
      <p role="alert">${locale.error(error, navigator.onLine)}</p>
      <slot name="error"></slot>
      ${button('retry', locale.messages.tryAgain, () => {
        // The button goes away, and the list comes into the place around it.
        visit.skip();
        feeds.reload();
      })}
    </div>
  `;
}

/** When nothing matches, which the status says above, or there is nothing to match. */
export function emptyView({ results: { total } }: Answer, { messages }: Locale): TemplateResult {
  return html`
    <div part="empty">
      ${total > 0 ? nothing : html`<p>${messages.empty}</p>`}
      <slot name="empty">${total > 0 ? html`<p>${messages.advice}</p>` : nothing}</slot>
    </div>
  `;
}
