// For Vue 3, in templates and in JSX: `import type {} from 'resource-list/vue';`, once in a project.
import type { DefineComponent, HTMLAttributes, ReservedProps } from 'vue';
import type { ResourceExitProps, ResourceListProps, ResourceListVueListeners } from './elements.js';

/** Of these attributes Vue writes `false` as a text, which HTML takes for true: a property is what can be false. */
type Switch = 'no-search' | 'no-filters' | 'url-state';
type List = Omit<ResourceListProps, Switch> & { [Name in Switch]?: true | '' | undefined } & ResourceListVueListeners;

declare module 'vue' {
  interface GlobalComponents {
    'resource-list': DefineComponent<List>;
    'resource-exit': DefineComponent<ResourceExitProps>;
  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'resource-list': HTMLAttributes & ReservedProps & List;
      'resource-exit': HTMLAttributes & ReservedProps & ResourceExitProps;
    }
  }
}
