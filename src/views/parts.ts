import { type TemplateResult, html, nothing } from 'lit';
import { type Marks, highlight } from '../search/highlight.js';

/** A paragraph of its own part; nothing without content. */
export const paragraph = (part: string, content: unknown): TemplateResult | typeof nothing =>
  content ? html`<p part=${part} dir="auto">${content}</p>` : nothing;

/** A button; `click` gets the button itself. */
export const button = (part: string, content: unknown, click: (button: HTMLElement) => void): TemplateResult =>
  html`<button part=${part} type="button" @click=${(event: Event) => click(event.currentTarget as HTMLElement)}>
    ${content}
  </button>`;

/** What only assistive technology needs to be told. */
export const unseen = (content: unknown): TemplateResult => html`<span class="visually-hidden">${content}</span>`;

/** A text with its matches marked. */
export const marked = (text: string, marks: Marks | undefined): unknown =>
  marks
    ? highlight(text, marks).map((part): unknown =>
        part.match ? html`<mark part="mark">${part.text}</mark>` : part.text,
      )
    : text;
