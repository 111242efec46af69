// What Svelte's templates take and what not. The compiler is the test: see tests/node/frameworks.test.js.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'resource-list/svelte';

type List = SvelteHTMLElements['resource-list'];

export const right: List[] = [
  { src: 'feed.json', headingLevel: 3, 'page-size': 10, 'no-search': true, class: 'ours' },
  { 'onresource-list-load': (event) => event.total },
];
export const exit: SvelteHTMLElements['resource-exit'] = { shortcut: 'off' };

// @ts-expect-error a number is wanted
export const wrongLevel: List = { headingLevel: '3' };
// @ts-expect-error the event has no such field
export const wrongField: List = { 'onresource-list-filter': (event) => event.words };
// @ts-expect-error neither on nor off
export const wrongExit: SvelteHTMLElements['resource-exit'] = { shortcut: 'maybe' };
