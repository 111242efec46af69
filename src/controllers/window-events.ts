import type { ReactiveControllerHost } from 'lit';

/** Listens to the window for as long as the host is on the page, before others, and to what is sent to any element. */
export function onWindow(host: ReactiveControllerHost, listener: (event: Event) => void, ...types: string[]): void {
  host.addController({
    hostConnected: () => types.forEach((type) => addEventListener(type, listener, true)),
    hostDisconnected: () => types.forEach((type) => removeEventListener(type, listener, true)),
  });
}
