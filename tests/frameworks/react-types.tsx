// What React's JSX takes and what not. The compiler is the test: see tests/node/frameworks.test.js.
import type {} from 'resource-list/react';

export const right = [
  <resource-list src="feed.json" headingLevel={3} page-size={10} no-search className="ours" />,
  <resource-list feed={{ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [] }} />,
  <resource-list actions="print copy" renderItem={(item, { link }) => (item.access === 'public' ? link : undefined)} />,
  <resource-list ref={(list) => list?.reload()} onresource-list-open={(event) => event.item.title} />,
  <resource-exit shortcut="off">
    <a href="https://www.weather.gov/">Exit this page</a>
  </resource-exit>,
];

export const wrong = [
  // @ts-expect-error a number is wanted
  <resource-list headingLevel="3" />,
  // @ts-expect-error there is no such attribute
  <resource-list heading="3" />,
  // @ts-expect-error the event has no such field
  <resource-list onresource-list-filter={(event) => event.words} />,
  // @ts-expect-error a node is wanted
  <resource-list renderItem={(item) => item.title} />,
  // @ts-expect-error neither on nor off
  <resource-exit shortcut="maybe" />,
];
