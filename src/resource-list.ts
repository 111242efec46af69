/**
 * Registers `<resource-list>`.
 * @module
 */
import { html, render } from 'lit';
import { fillPlaceholders } from './placeholder.js';
import { ResourceListElement } from './resource-list-element.js';

const TAG = 'resource-list';

/** Whether the page lets templates be made. Where it does not, a shadow root would only hide the fallback. */
function canRender(): boolean {
  try {
    render(html`<br />`, new DocumentFragment());
    return true;
  } catch (error) {
    console.warn('<resource-list> cannot be shown:', error);
    return false;
  }
}

// Loading the script twice, in whatever versions, is harmless: the first one stays. The same happens to a name that
// somebody else has taken.
const { version } = ResourceListElement;
const first = customElements.get(TAG) as { readonly version?: string } | undefined;
if (!first) {
  if (canRender()) {
    customElements.define(TAG, ResourceListElement);
    // What the script of actions looks for is none of the element's own.
    fillPlaceholders(TAG, [...ResourceListElement.observedAttributes, 'actions']);
  }
} else if (first.version !== version) {
  console.warn(`<resource-list> ${version} is not used: ${first.version ?? 'another element'} came first`);
}

export { ResourceListElement };
export * from './events.js';
export type { ItemPieces, RenderItem } from './views/own-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'resource-list': ResourceListElement;
  }
}
