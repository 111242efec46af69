import { waitUntil } from '@open-wc/testing';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the browser went away before it had everything. */
  readonly closed: boolean;
  readonly finished: boolean;
}

/** A document on the test server; see server.js for the ways in which it can be sent. */
export interface Served {
  readonly url: string;
  /** The same from another origin. */
  readonly elsewhere: string;
  requests(): Promise<readonly SeenRequest[]>;
  /** Waits until the server has seen that many requests. */
  requested(times: number): Promise<void>;
  /** Waits until the server has seen the browser hang up on its newest request. */
  abandoned(): Promise<void>;
}

/** An origin of its own whose server is down, until it is up. */
export interface DownedServer {
  /** The address of a document there. */
  readonly at: (served: Served) => string;
  readonly up: () => Promise<void>;
}

export async function downedServer(): Promise<DownedServer> {
  const response = await fetch('/test-server/ports', { method: 'POST' });
  const { port } = (await response.json()) as { port: number };
  return {
    at: ({ url }) => `http://127.0.0.1:${port}${url}`,
    up: async () => void (await fetch(`/test-server/ports/${port}`, { method: 'PUT' })),
  };
}

let count = 0;

/** Puts a document on the test server, under an address that no other test uses. */
export async function serve(
  document: unknown,
  options: Readonly<Record<string, string | number>> = {},
): Promise<Served> {
  const id = `${performance.timeOrigin}-${count++}`;
  const body = typeof document === 'string' ? document : JSON.stringify(document);
  await fetch(`/test-server/feeds/${id}`, { method: 'PUT', body });
  const query = new URLSearchParams({ id });
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  const url = `/test-server/feed?${query}`;
  const requests = async (): Promise<readonly SeenRequest[]> => {
    const response = await fetch(`/test-server/log?id=${id}`);
    return ((await response.json()) as { requests: readonly SeenRequest[] }).requests;
  };
  const until = (what: string, condition: (requests: readonly SeenRequest[]) => boolean): Promise<void> =>
    waitUntil(async () => condition(await requests()), what, { timeout: 10_000 });
  return {
    url,
    elsewhere: `http://127.0.0.1:${location.port}${url}`,
    requests,
    requested: (times) => until(`The server never saw ${times} requests`, (seen) => seen.length >= times),
    abandoned: () => until('The request was never given up', (seen) => seen.at(-1)?.closed ?? false),
  };
}

/** Puts another document in the place of one. */
export async function replace({ url }: Served, document: unknown): Promise<void> {
  const id = new URL(url, location.href).searchParams.get('id') ?? '';
  await fetch(`/test-server/feeds/${id}`, { method: 'PUT', body: JSON.stringify(document) });
}

/** Notes the kinds of all failures until `end`. */
export function listenToErrors(): { end: () => string[] } {
  const kinds: string[] = [];
  const note = (event: HTMLElementEventMap['resource-list-error']): void => void kinds.push(event.error.kind);
  document.addEventListener('resource-list-error', note);
  return {
    end: () => {
      document.removeEventListener('resource-list-error', note);
      return kinds;
    },
  };
}
