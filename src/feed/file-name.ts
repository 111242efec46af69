import { cleanLine } from './clean-text.js';

/** Name of a link to a file that has no title: the last part of its address. */
export function fileName(url: string): string {
  const name = url.replace(/[?#].*$|\/$/, '').replace(/^.*\//, '');
  try {
    // What is hidden in an address may be a control or an override, too.
    return cleanLine(decodeURIComponent(name)) ?? name;
  } catch {
    return name;
  }
}
