import { type LoadedCatalog, loadCatalog } from '../../src/loading/load-catalog.js';

/** Loads a document as a feed, by an address that needs no server: fetched, read as a stream and checked like any other. */
export async function loadBlob(...parts: BlobPart[]): Promise<LoadedCatalog> {
  const url = URL.createObjectURL(new Blob(parts));
  try {
    return await loadCatalog([{ url }], { signal: new AbortController().signal, timeout: 10_000 });
  } finally {
    URL.revokeObjectURL(url);
  }
}
