/**
 * For pages with embed.html in a frame: makes the frame as high as the list in it. Without it the frame scrolls.
 * @module
 */
import { HEIGHT, isHeightMessage } from './height.js';

/** In CSS pixels: a frame that is led elsewhere shall not make the page endless. */
const MOST = 100_000;
const EDGES = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const;

/** The frames that an embed.html was put into. */
const frames = (): HTMLIFrameElement[] =>
  Array.from(document.querySelectorAll('iframe')).filter(({ src }) => /\/embed\.html(?:[?#]|$)/.test(src));

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (!isHeightMessage(data) || !Number.isFinite(data.height)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    const style = getComputedStyle(frame);
    const edges = style.boxSizing === 'border-box' ? EDGES.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
    frame.style.height = `${Math.min(Math.max(data.height as number, 0), MOST) + edges}px`;
  }
});

// Those that were faster than this script have told already.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: HEIGHT }, '*');
