import { es as actions } from '../../src/actions/es.js';
import '../../src/lang/ar.js';
import '../../src/lang/fr.js';
import '../../src/lang/ht.js';
import '../../src/lang/ko.js';
import '../../src/lang/pt.js';
import '../../src/lang/ru.js';
import '../../src/lang/tl.js';
import '../../src/lang/uk.js';
import '../../src/lang/vi.js';
import '../../src/lang/zh.js';
import '../../src/messages/es.js';

import type { Messages } from '../../src/messages/messages.js';

/** Every text by its path: `types.report`. */
export function textsOf(messages: object, path = ''): Map<string, string> {
  const all = Object.entries(messages).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...textsOf(value, `${path}${key}.`)],
  );
  return new Map(all);
}

/** Language files as they came: `messagesIn` would fill a gap with English. */
const registered = (globalThis as unknown as Record<symbol, { texts: Map<string, Messages> } | undefined>)[
  Symbol.for('resource-list.languages')
]?.texts;

/** The languages besides English, by their primary subtag; those of the buttons in Spanish stand with the buttons. */
export const LANGUAGES: ReadonlyMap<string, Messages> = new Map(
  Array.from(registered ?? [], ([code, texts]) => [code, code === 'es' ? { ...texts, actions } : texts]),
);
