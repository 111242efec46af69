const METHODS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** Collects what is written to the console until `end`, and keeps it from the console meanwhile. */
export function listenToConsole(): { end: () => string[] } {
  const said: string[] = [];
  const originals = { ...console };
  for (const method of METHODS) console[method] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  return {
    end: () => {
      Object.assign(console, originals);
      // Lit's development build gives advice to developers; the build that is published does not have it.
      return said.filter((words) => !words.includes('https://lit.dev/msg/'));
    },
  };
}
