const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  /* Else the buttons would end a gap before the edge. */
  [part='actions'] > :empty {
    display: none;
  }

  [part='shortlist'] {
    margin-block-start: 0.5em;
    padding-block: 0.2em;
    font-size: 0.9em;
  }

  [aria-pressed='true'] {
    background: var(--_surface);
    font-weight: 600;
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: auto;
  }

  [part='neutral'] {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    [part='neutral'] {
      min-block-size: 44px;
    }
  }

  @media print {
    [part='actions'] {
      display: none;
    }
  }
`);

/** Gives a list the style of what these files put into it: as a sheet, which no policy refuses. */
export function dressUp(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(SHEET)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SHEET];
}
