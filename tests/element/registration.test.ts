import { expect } from '@open-wc/testing';

describe('registration', () => {
  it('does not happen by importing the class alone', async () => {
    const { ResourceListElement } = await import('../../src/resource-list-element.js');
    expect(customElements.get('resource-list')).to.equal(undefined);
    expect(ResourceListElement).to.be.a('function');
  });

  it('happens with the script', async () => {
    const { ResourceListElement } = await import('../../src/resource-list.js');
    expect(customElements.get('resource-list')).to.equal(ResourceListElement);
  });

  it('happens once: the script may be loaded again, and the first one stays', async () => {
    const first = customElements.get('resource-list');
    const again = '/src/resource-list.ts?again';
    await import(again);
    expect(customElements.get('resource-list')).to.equal(first);
  });

  it('leaves a name that somebody else took to them', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow as Window & typeof globalThis;
    const theirs = class extends inner.HTMLElement {};
    inner.customElements.define('resource-list', theirs);
    const script = inner.document.createElement('script');
    script.type = 'module';
    script.src = '/src/resource-list.ts';
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      inner.onerror = reject;
    });
    inner.document.head.append(script);
    await loaded;
    expect(inner.customElements.get('resource-list')).to.equal(theirs);
    frame.remove();
  });
});
