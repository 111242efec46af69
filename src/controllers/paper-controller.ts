import type { ReactiveControllerHost } from 'lit';
import { onWindow } from './window-events.js';

/** How many items are printed: some 500 pages. A browser would be busy for minutes with all that a list may hold. */
export const MOST_PRINTED = 2000;

/** Knows whether the browser is printing, and tells its host when that begins and ends. */
export class PaperController {
  printing = false;

  constructor(host: ReactiveControllerHost, turned: () => void) {
    const turn = ({ type }: Event): void => {
      this.printing = type === 'beforeprint';
      turned();
    };
    onWindow(host, turn, 'beforeprint', 'afterprint');
  }
}
