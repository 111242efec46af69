// A server of feeds that says how often it was asked, and by whom: a browser or WordPress.
import { once } from 'node:events';
import { createServer } from 'node:http';

export class FeedServer {
  #server = createServer((request, response) => this.#answer(request, response));
  #feeds = new Map();
  /** @type {{ path: string, browser: boolean }[]} */
  asked = [];

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = this.#server.address().port;
    return this;
  }

  /** Puts a feed there, or takes it away. Gives its address. */
  put(name, feed) {
    if (feed === undefined) this.#feeds.delete(`/${name}`);
    else this.#feeds.set(`/${name}`, JSON.stringify(feed));
    return `http://127.0.0.1:${this.port}/${name}`;
  }

  /** How often WordPress, or browsers, asked for a feed. */
  times(name, { browser }) {
    return this.asked.filter((it) => it.path === `/${name}` && it.browser === browser).length;
  }

  #answer({ url, headers }, response) {
    const path = url.split('?')[0];
    this.asked.push({ path, browser: 'sec-fetch-mode' in headers });
    const body = this.#feeds.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': 'application/feed+json',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
