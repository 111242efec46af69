// A server that answers with what a test gives it, on an origin of its own, and keeps what it was asked.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** @param {(url: URL, request: import('node:http').IncomingMessage) => ({ type?: string, headers?: object, status?: number, body: string | Buffer } | undefined | Promise<any>)} answer nothing for no answer at all */
export async function serveSmall(answer, host = '127.0.0.1') {
  const asked = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    asked.push({ path: url.pathname + url.search, headers: request.headers });
    const given = await answer(url, request);
    if (!given) return undefined;
    const { type = 'text/html; charset=utf-8', headers = {}, status = 200, body } = given;
    return response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(body);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address();
  return {
    asked,
    at: (path, name = host) => `http://${name}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
