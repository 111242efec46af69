import { css } from 'lit';

/** On paper: no controls, texts unfolded, addresses in words, and entries that are not cut in two. */
export const print = css`
  @media print {
    button,
    fieldset,
    label {
      display: none !important;
    }

    [part='layout'] {
      display: block;
    }

    [part='item'] {
      break-inside: avoid;
    }

    [part='heading'],
    [part='section-text'] {
      break-after: avoid;
    }

    .rest[hidden] {
      display: inline;
      content-visibility: visible;
    }

    /* Boxes of their own: an address runs from left to right in a text that does not, and has no line under it. */
    a,
    a::after {
      display: inline-block;
      overflow-wrap: anywhere;
    }

    a::after {
      content: '(' attr(href) ')';
      direction: ltr;
      font-weight: 400;
      margin-inline-start: 0.3em;
    }
  }
`;
