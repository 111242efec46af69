import type { LitElement, ReactiveController } from 'lit';
import { languageWatchers } from '../messages/languages.js';

/** The element around this one, out of shadow roots as well. */
function outward(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

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
    for (let element: Element | undefined = this.#host; element; element = outward(element)) {
      const language = element.getAttribute('lang');
      if (language) return language;
    }
    return '';
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
