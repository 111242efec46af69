/**
 * Page styles for links must not make the words unreadable: hence what is important. A page colours it with the custom
 * properties, and places it with `resource-exit { inset: … }`.
 */
export const STYLES = `
:host([popover]) {
  position: fixed;
  inset: 0.5em 0.5em auto auto;
  z-index: 2147483647;
  inline-size: max-content;
  block-size: auto;
  max-inline-size: calc(100% - 1em);
  margin: 0;
  border: 0;
  padding: 0;
  overflow: visible;
  background: none;
  color: inherit;
  font-size: max(1em, 16px);
  line-height: 1.4;
  text-align: end;
}
:host([popover]:dir(rtl)) {
  inset: 0.5em auto auto 0.5em;
}
::slotted(a) {
  box-sizing: border-box !important;
  display: inline-block !important;
  min-block-size: 44px !important;
  padding: 0.6em 1em !important;
  border: 2px solid var(--resource-exit-color, #fff) !important;
  background: var(--resource-exit-background, #a4262c) !important;
  color: var(--resource-exit-color, #fff) !important;
  font-weight: bold !important;
  text-decoration: underline !important;
}
::slotted(a:focus-visible) {
  outline: 3px solid var(--resource-exit-background, #a4262c) !important;
  outline-offset: 1px !important;
}
p {
  inline-size: max-content;
  max-inline-size: 100%;
  margin: 0.25em 0 0 auto;
  padding: 0.1em 0.5em;
  background: canvas;
  color: canvastext;
  font-size: 0.875em;
}
:dir(rtl) p {
  margin-inline: auto 0;
}
p:empty {
  padding: 0;
}
@media (hover: none) {
  p:not([role]) {
    display: none;
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`;
