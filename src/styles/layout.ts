import { css } from 'lit';

/**
 * Colours are mixed from the page's own text colour, so that the list fits a light and a dark page alike without
 * knowing which it is on. Lengths are in `em`: they follow the page's font size and the visitor's.
 */
export const layout = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  /* Not on the host: a page has the last word there, by 'all: revert' and '* {}' as well. */
  [part='base'] {
    --_muted: var(--resource-list-muted-color, color-mix(in srgb, currentColor 80%, transparent));
    --_accent: var(--resource-list-accent-color, color-mix(in oklab, currentColor 50%, #0b5cd8));
    --_line: var(--resource-list-line-color, color-mix(in srgb, currentColor 18%, transparent));
    --_border: var(--resource-list-border-color, color-mix(in srgb, currentColor 60%, transparent));
    --_surface: var(--resource-list-surface-color, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--resource-list-radius, 0.375em);
    --_gap: var(--resource-list-gap, 1.5em);
    container: resource-list / inline-size;
    /* Without this a flex or inline parent would give a size container no width at all. */
    contain-intrinsic-inline-size: 40em;
    flex: auto;
    color: var(--resource-list-text-color);
  }

  :host([hidden]),
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    min-inline-size: 0;
  }

  p {
    margin: 0;
    max-inline-size: 70ch;
    /* A text that runs the other way than what is around it stands at the edge where it begins. */
    margin-inline-end: auto;
  }

  .visually-hidden,
  [part='skip']:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part='skip'] {
    position: absolute;
    background: Canvas;
    color: CanvasText;
  }

  :focus-visible {
    outline: 2px solid var(--resource-list-focus-color, currentColor);
    outline-offset: 2px;
  }

  [part='base'],
  [part='status'] {
    position: relative;
  }

  [part='layout'] {
    display: grid;
    gap: var(--_gap);
    /* Not on the host: what stands between the tags must not move when the element comes. */
    line-height: 1.5;
    overflow-wrap: break-word;
    /* What inherits from a page and would make a list hard to read or use. Spaces between letters and words are left to
       visitors, whose lines are as far apart as they need already (WCAG 2.2, 1.4.12), and 'visibility' to the page. */
    cursor: auto;
    font-style: normal;
    font-variant: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    -webkit-text-fill-color: currentColor;
    -webkit-user-select: text;
    white-space: normal;
    word-break: normal;
  }

  [part='heading'] {
    margin: 2em 0 0.25em;
    font-size: 1.25em;
  }

  [part='groups'] > :first-child,
  [part='heading'] + [part='heading'] {
    margin-block-start: 0.75em;
  }

  [part='heading'] ~ [part='heading']:is(h3, h4, h5, h6) {
    font-size: 1.1em;
  }

  [part='more'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1em;
  }

  [part='error'],
  [part='empty'] {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding-block: 1.5em;
  }

  .skeleton {
    /* As tall as the list will be at the least, so that what follows the element moves once. */
    block-size: 100vh;
    margin-block-start: 1.5em;
    background: repeating-linear-gradient(var(--_surface) 0 4em, transparent 0 5.5em);
  }

  [part='disclaimer'] {
    margin-block-start: 2em;
  }

  @container resource-list (inline-size >= 44em) {
    [part='layout'][data-filtered] {
      grid-template-columns: minmax(11em, 15em) 1fr;
      column-gap: calc(var(--_gap) * 1.75);
      align-items: start;
    }

    /* In its place from the start, while the filters are still to come. */
    [part='layout'][data-filtered] > [part='results'] {
      grid-column: 2;
    }
  }
`;
