// For Svelte 5: `import type {} from 'resource-list/svelte';`, once in a project.
import type { HTMLAttributes } from 'svelte/elements';
import type {
  ResourceExitElement,
  ResourceExitProps,
  ResourceListElement,
  ResourceListListeners,
  ResourceListProps,
} from './elements.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'resource-list': HTMLAttributes<ResourceListElement> & ResourceListProps & ResourceListListeners;
    'resource-exit': HTMLAttributes<ResourceExitElement> & ResourceExitProps;
  }
}
