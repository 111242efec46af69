// For React 19: `import type {} from 'resource-list/react';`, once in a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ResourceExitElement,
  ResourceExitProps,
  ResourceListElement,
  ResourceListListeners,
  ResourceListProps,
} from './elements.js';

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'resource-list': Html<ResourceListElement> & ResourceListProps & ResourceListListeners;
      'resource-exit': Html<ResourceExitElement> & ResourceExitProps;
    }
  }
}
