/**
 * For pages with embed.html in a frame: makes the frame as high as the list in it. Without it the frame scrolls.
 * @module
 */
import { HEIGHT, isHeightMessage } from './height.js';

/** In CSS pixels: what is in a frame shall neither vanish nor make the page endless. Past the most, the frame scrolls. */
const LEAST = 100;
const MOST = 20_000;
const EDGES = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const;

/** The frames that an embed.html was put into. */
function frames(): HTMLIFrameElement[] {
  // By the method of the prototype: the page may name an image like it.
  const all = Document.prototype.querySelectorAll.call(document, 'iframe') as NodeListOf<HTMLIFrameElement>;
  return Array.from(all).filter(({ src }) => /\/embed\.html(?:[?#]|$)/.test(src));
}

/** Whether what is in a frame is still where it was put: a frame may be led elsewhere, by itself or by its server. */
function isAtHome(frame: HTMLIFrameElement, at: string): boolean {
  const { sandbox, src } = frame;
  // A sandbox is around all that is in it, also where it is around this page.
  if (at === 'null') return origin === at || (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin'));
  return at === new URL(src).origin;
}

addEventListener('message', ({ data, source, origin: at }: MessageEvent<unknown>) => {
  if (!isHeightMessage(data) || !Number.isFinite(data.height)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || !isAtHome(frame, at)) continue;
    const style = getComputedStyle(frame);
    const edges = style.boxSizing === 'border-box' ? EDGES.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
    frame.style.height = `${Math.min(Math.max(data.height as number, LEAST), MOST) + edges}px`;
  }
});

// Those that were faster than this script have told already.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: HEIGHT }, '*');
