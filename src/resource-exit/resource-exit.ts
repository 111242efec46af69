/**
 * Registers `<resource-exit>`.
 * @module
 */
import { ResourceExitElement } from './resource-exit-element.js';

const TAG = 'resource-exit';

// Loading the script twice is harmless: the first one stays.
if (!customElements.get(TAG)) customElements.define(TAG, ResourceExitElement);

export { ResourceExitElement };
export type { ExitTexts } from './texts.js';

declare global {
  interface HTMLElementTagNameMap {
    'resource-exit': ResourceExitElement;
  }
}
