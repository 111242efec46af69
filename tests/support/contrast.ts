// Contrast as WCAG 2.2 defines it, of colours as the engine renders them.

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
type Rgba = readonly [number, number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const paint = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** Any colour that a style computes to, `color-mix()` included, painted on what is there. */
function painted(colors: readonly string[]): Rgba {
  paint.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

function luminance([r, g, b]: Rgba): number {
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The element around this one as it is painted: through slots and out of shadow roots. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Backgrounds from the page's canvas inwards, the element's own included. */
export function backgrounds(element: Element | null): string[] {
  if (!element) return ['white'];
  const { backgroundColor } = getComputedStyle(element);
  return [...backgrounds(around(element)), backgroundColor];
}

/** The ratio, from 1 to 21, between a colour and what is behind it, painted from back to front. */
export function contrast(color: string, behind: readonly string[]): number {
  const values = [luminance(painted([...behind, color])), luminance(painted(behind))];
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

/** The ratio between an element's text and its background. */
export const textContrast = (element: Element): number =>
  contrast(getComputedStyle(element).color, backgrounds(element));

/** The ratio between something at an element's edge and what is around the element. */
export const edgeContrast = (element: Element, color: string): number => contrast(color, backgrounds(around(element)));
