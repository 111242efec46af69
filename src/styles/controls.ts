import { css } from 'lit';

export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  [part='search-input'],
  [part='sort-select'],
  button {
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: var(--resource-list-border-width, 1px) solid var(--_border);
    border-radius: var(--_radius);
    background: none;
  }

  [part='search-input'] {
    inline-size: 100%;
    appearance: none;
  }

  option {
    /* The list opens over the page in the system's colours; inherited text on it could not be read. */
    background: Canvas;
    color: CanvasText;
  }

  button {
    text-align: start;
    cursor: pointer;
  }

  button:hover,
  [part='notice'] {
    background: var(--_surface);
  }

  [part='controls'],
  [part='filters'] {
    display: grid;
    gap: 1.25em;
  }

  [part='search-label'],
  [part='facet-name'],
  [part='filters-toggle'],
  [part='status'],
  [part='title'],
  [part='fold'],
  strong {
    font-weight: 600;
  }

  [part='filters-toggle'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  [part='filters-toggle']::after {
    content: '+' / '';
  }

  [part='filters-toggle'][aria-expanded='true']::after {
    content: '−' / '';
  }

  [part='filters']:not([data-open]) {
    display: none;
  }

  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .values {
    max-block-size: 17em;
    overflow-y: auto;
    /* Room for focus rings, which a scrolling box would cut. */
    padding: 3px;
  }

  [part='facet-value'] {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 0.3em;
    cursor: pointer;
  }

  [type='checkbox'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_accent);
  }

  [part='facet-value'][data-none],
  [part='count'],
  [part='sort-label'],
  [part='more'],
  [part='loading'],
  [part='disclaimer'],
  [part='section-text'],
  [part='meta'],
  [part='topics'] {
    color: var(--_muted);
  }

  [data-none] [part='count'] {
    color: inherit;
  }

  [part='toolbar'],
  [part='chips'],
  [part='attachments'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  [part='toolbar'] {
    justify-content: space-between;
  }

  [part='status'] {
    /* Whether the order stands beside or below must not depend on the text, which changes. */
    flex: 1 1 9em;
  }

  [part='toolbar']:not(:has([hidden])) {
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  [part='search'] {
    display: grid;
    gap: 0.4em;
  }

  [part='sort'] {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  [part='chips'],
  [part='closest'],
  [part='incomplete'] {
    margin-block-start: 0.75em;
  }

  [part='chip'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    border-color: var(--_line);
    background: var(--_surface);
  }

  [part='chip'],
  [part='clear'] {
    min-block-size: 2.25em;
    padding-block: 0.2em;
  }

  @media (pointer: coarse) {
    [part='search-input'],
    [part='sort-select'],
    button,
    [part='facet-value'] {
      min-block-size: 44px !important;
    }
  }

  @container resource-list (inline-size >= 44em) {
    [part='filters-toggle'] {
      display: none;
    }

    [part='filters'] {
      display: grid !important;
    }
  }
`;
