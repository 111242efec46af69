import { css } from 'lit';

export const item = css`
  [part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='item'] {
    padding-block: 1em;
    /* Firefox and WebKit would have it at the edge where the page's texts begin. */
    text-align: start;
  }

  [part='item'] + [part='item'] {
    border-block-start: 1px solid var(--_line);
  }

  [part='title'],
  [part='piece'] {
    /* As browsers have it for most blocks; WebKit does not. With a direction of its own the entry would not run as it does. */
    unicode-bidi: isolate;
  }

  [part='title'] {
    max-inline-size: 60ch;
    font-size: 1.0625em;
  }

  /* Else it would take its share of a grid's gaps. */
  [part='piece']:empty {
    display: none;
  }

  a {
    /* Targets of 24 px (WCAG 2.2, 2.5.8) also for short links side by side. */
    padding-block: 0.1em;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  [part='facts'] {
    font-weight: 400;
  }

  [part='meta'],
  [part='topics'] {
    margin-block-start: 0.2em;
    font-size: 0.9em;
  }

  [part='text'],
  [part='notice'],
  [part='attachments'],
  [part='editions'] {
    margin-block-start: 0.5em;
  }

  [part='text']:first-child {
    margin-block-start: 0;
  }

  [part='text'] span {
    white-space: pre-line;
  }

  .rest[hidden] {
    /* 'until-found' needs a box of its own; found or unfolded, the text flows on. */
    display: block;
  }

  [part='fold'] {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    color: var(--_accent);
  }

  [part='notice'],
  [part='incomplete'] {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_border);
  }

  mark {
    background: var(--resource-list-mark-color, color-mix(in srgb, #fb0 18%, transparent));
    color: inherit;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
