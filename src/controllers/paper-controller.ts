import type { ReactiveControllerHost } from 'lit';
import { onWindow } from './window-events.js';

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
