/** @jsxImportSource vue */
// What Vue's JSX and templates take and what not. The compiler is the test: see tests/node/frameworks.test.js.
import type { GlobalComponents } from 'vue';
import type {} from 'resource-list/vue';

export const right = [
  <resource-list src="feed.json" headingLevel={3} page-size={10} no-search class="ours" />,
  <resource-list onResourceListLoad={(event) => event.total} />,
  <resource-exit shortcut="off" />,
];

export const wrong = [
  // @ts-expect-error a number is wanted
  <resource-list headingLevel="3" />,
  // @ts-expect-error Vue would make the text "false" of it
  <resource-list no-search={false} />,
  // @ts-expect-error the event has no such field
  <resource-list onResourceListFilter={(event) => event.words} />,
  // @ts-expect-error neither on nor off
  <resource-exit shortcut="maybe" />,
];

type Props = InstanceType<GlobalComponents['resource-list']>['$props'];
export const props: Props = { src: 'feed.json', pageSize: 10 };
// @ts-expect-error a number is wanted
export const wrongProps: Props = { pageSize: 'ten' };
