import { type TemplateResult, html } from 'lit';

const LEVELS: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="heading" dir="auto">${content}</h1>`,
  (content) => html`<h2 part="heading" dir="auto">${content}</h2>`,
  (content) => html`<h3 part="heading" dir="auto">${content}</h3>`,
  (content) => html`<h4 part="heading" dir="auto">${content}</h4>`,
  (content) => html`<h5 part="heading" dir="auto">${content}</h5>`,
  (content) => html`<h6 part="heading" dir="auto">${content}</h6>`,
];

/** A real heading of the wanted level; below the sixth, which is the last there is, the sixth. */
export function headingView(level: number, content: unknown): TemplateResult {
  return (LEVELS[Math.min(level, LEVELS.length) - 1] as (content: unknown) => TemplateResult)(content);
}
