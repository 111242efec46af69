import type { LitElement, ReactiveController } from 'lit';
import { languageWatchers } from '../messages/languages.js';

/** Follows the language of the page: that of the nearest `lang`, also when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What the nearest `lang` says; empty when the page says nothing. */
  get language(): string {
    for (let element: Element = this.#host; ;) {
      const nearest = element.closest('[lang]:not([lang=""])');
      // A form may have a field that is named like its own methods.
      if (nearest) return Element.prototype.getAttribute.call(nearest, 'lang') as string;
      const root = element.getRootNode();
      if (!(root instanceof ShadowRoot)) return '';
      element = root.host;
    }
  }

  hostConnected(): void {
    this.#changed();
    languageWatchers.add(this.#changed);
    this.#observer = new MutationObserver(this.#changed);
    // One observer per tree is cheaper than one per ancestor, and sees ancestors that come later.
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  hostDisconnected(): void {
    languageWatchers.delete(this.#changed);
    this.#observer?.disconnect();
  }

  readonly #changed = (): void => {
    // Not a property of ours, but what has changed all the same.
    this.#host.requestUpdate('lang');
  };
}
