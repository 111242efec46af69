// What the elements take in markup that is checked by its types. React, Vue and Svelte each have their own way to know it.
import type { ResourceExitElement } from '../dist/resource-exit/resource-exit.js';
import type {
  ResourceListElement,
  ResourceListErrorEvent,
  ResourceListFilterEvent,
  ResourceListLoadEvent,
  ResourceListOpenEvent,
} from '../dist/resource-list.js';

export type { ResourceExitElement, ResourceListElement };

type Settings =
  | 'src'
  | 'feed'
  | 'label'
  | 'headingLevel'
  | 'facets'
  | 'groupBy'
  | 'sort'
  | 'pageSize'
  | 'only'
  | 'noSearch'
  | 'noFilters'
  | 'urlState'
  | 'printTitle'
  | 'timeout'
  | 'messages'
  | 'renderItem';

/** Properties of `<resource-list>`, and its attributes where those are spelt otherwise. */
export type ResourceListProps = { [Name in Settings]?: ResourceListElement[Name] | undefined } & {
  'heading-level'?: number | string | undefined;
  'group-by'?: string | undefined;
  'page-size'?: number | string | undefined;
  'no-search'?: boolean | undefined;
  'no-filters'?: boolean | undefined;
  'url-state'?: boolean | undefined;
  'print-title'?: string | undefined;
  /** Read by `resource-list/actions.js`. */
  actions?: string | undefined;
};

/** Its events, as React and Svelte write them. */
export interface ResourceListListeners {
  'onresource-list-load'?: ((event: ResourceListLoadEvent) => void) | undefined;
  'onresource-list-error'?: ((event: ResourceListErrorEvent) => void) | undefined;
  'onresource-list-filter'?: ((event: ResourceListFilterEvent) => void) | undefined;
  'onresource-list-open'?: ((event: ResourceListOpenEvent) => void) | undefined;
}

/** And as Vue does. */
export interface ResourceListVueListeners {
  onResourceListLoad?: ((event: ResourceListLoadEvent) => void) | undefined;
  onResourceListError?: ((event: ResourceListErrorEvent) => void) | undefined;
  onResourceListFilter?: ((event: ResourceListFilterEvent) => void) | undefined;
  onResourceListOpen?: ((event: ResourceListOpenEvent) => void) | undefined;
}

/** Properties of `<resource-exit>`. */
export interface ResourceExitProps {
  shortcut?: 'on' | 'off' | undefined;
  messages?: ResourceExitElement['messages'];
}
