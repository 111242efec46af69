import { Catalog } from '../../src/catalog/catalog.js';
import type { FeedInfo, Resource } from '../../src/model/resource.js';

/** A resource of which only what a test is about needs to be told. */
export function makeResource(known: Partial<Resource> = {}): Resource {
  return {
    id: 'made',
    feed: 'https://feeds.example/feed.json',
    title: '',
    text: '',
    section: [],
    audience: [],
    topics: [],
    linksToFile: false,
    attachments: [],
    access: 'public',
    linkStatus: 'ok',
    editions: [],
    ...known,
  };
}

/** A catalog of one feed; the resources have the ids `0`, `1`, … */
export function makeCatalog(resources: readonly Partial<Resource>[], feed: Partial<FeedInfo> = {}): Catalog {
  const catalog = new Catalog();
  catalog.addFeed({ url: 'https://feeds.example/feed.json', sections: [], synonyms: [], ...feed });
  resources.forEach((resource, at) => catalog.add(makeResource({ id: String(at), ...resource })));
  catalog.finish();
  return catalog;
}
