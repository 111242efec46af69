const DIALOGS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/**
 * Notes what a text that became markup or script would do, until `end`: open a dialog, call `hit`, ask for something,
 * fail, or pollute what all objects share.
 */
export function watchPage(): { end: () => Promise<string[]> } {
  const noted: string[] = [];
  const page = window as unknown as Record<string, unknown>;
  const originals = Object.fromEntries(DIALOGS.map((name) => [name, page[name]]));
  for (const name of [...DIALOGS, 'hit']) page[name] = () => void noted.push(name);
  const failed = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void noted.push(`${event.type}: ${'message' in event ? event.message : String(event.reason)}`);
  addEventListener('error', failed);
  addEventListener('unhandledrejection', failed);
  performance.clearResourceTimings();
  return {
    end: async () => {
      // What was asked for before this is asked for has its entry when this has one.
      await fetch('/test-server/log?id=watch-page');
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', failed);
      Object.assign(page, originals);
      delete page['hit'];
      // The server's own addresses, and the files and messages of the test runner.
      const ours = /\/test-server\/|\/node_modules\/|\/src\/|\/tests\/|\/dist\/|wtr|web-test-runner|web-dev-server/;
      for (const { name } of performance.getEntriesByType('resource'))
        if (!ours.test(name)) noted.push(`asked for ${name}`);
      return noted.concat(Object.keys(Object.prototype));
    },
  };
}
