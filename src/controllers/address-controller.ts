import type { LitElement } from 'lit';
import { type FacetName, FACET_NAMES } from '../catalog/facets.js';
import type { Choice } from '../catalog/scope.js';
import { onWindow } from './window-events.js';

/** What the controller is told by its host, and tells it. */
export interface AddressConfig {
  readonly enabled: () => boolean;
  /** Called with what the address says. */
  readonly choose: (choice: Choice) => void;
}

/**
 * Keeps the chosen filters in the address's fragment: `#type=report,toolkit&format=pdf`, with the element's id before
 * the name where it has one (`#first.type=report`). Never the words searched for, and never a history entry:
 * the page must not be harder to leave, nor say more in the history, than without us.
 */
export class AddressController {
  readonly #host: LitElement;
  readonly #config: AddressConfig;

  constructor(host: LitElement, config: AddressConfig) {
    this.#host = host;
    this.#config = config;
    onWindow(host, () => this.#read(), 'hashchange');
  }

  /** Takes up what the address says, if it says anything: it may hold filters of a visit before. */
  start(): void {
    if (this.#choice.size > 0) this.#read();
  }

  write(choice: Choice): void {
    if (!this.#config.enabled()) return;
    const [page = '', hash = ''] = location.href.split(/#(.*)/);
    // Parts that are not ours belong to the page, and stay as they are.
    const theirs = hash.split('&').filter((part) => part && !this.#isOurs(part));
    const ours = Array.from(
      choice,
      ([name, keys]) => `${encodeURIComponent(this.#prefix)}${name}=${Array.from(keys, encodeURIComponent).join()}`,
    );
    const fragment = [...theirs, ...ours].join('&');
    try {
      // The whole address: a fragment alone would belong to the page's <base>, which may be elsewhere.
      history.replaceState(history.state, '', page + (fragment && `#${fragment}`));
    } catch {
      // A sandboxed frame has no history to write to; the filters work without.
    }
  }

  get #prefix(): string {
    return this.#host.id ? `${this.#host.id}.` : '';
  }

  #isOurs(part: string): boolean {
    // Read as it will be read: browsers write an id in other letters than it has.
    const said = new URLSearchParams(part);
    return FACET_NAMES.some((name) => said.has(this.#prefix + name));
  }

  get #choice(): Choice {
    const said = new URLSearchParams(location.hash.slice(1));
    const choice = new Map<FacetName, ReadonlySet<string>>();
    for (const name of FACET_NAMES) {
      const keys = said
        .get(this.#prefix + name)
        ?.split(',')
        .filter(Boolean);
      if (keys?.length) choice.set(name, new Set(keys));
    }
    return choice;
  }

  #read(): void {
    if (this.#config.enabled()) this.#config.choose(this.#choice);
  }
}
