import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree that is not ignored. */
export interface AccessibleNode {
  role: string;
  name: string;
  description?: string;
  value?: unknown;
  properties: Record<string, unknown>;
}

/** Whether this is WebKit: for the few things that it cannot do, or not while it is driven by a test. */
export const WEBKIT = navigator.userAgent.includes('Safari') && !navigator.userAgent.includes('Chrome');

// Each answers `false` where the engine cannot do it.

export const forcedColors = (on: boolean) => executeServerCommand<boolean, boolean>('forced-colors', on);

export const reducedMotion = (on: boolean) => executeServerCommand<boolean, boolean>('reduced-motion', on);

export const moreContrast = (on: boolean) => executeServerCommand<boolean, boolean>('more-contrast', on);

/** A finger in place of a mouse. */
export const coarsePointer = (on: boolean) => executeServerCommand<boolean, boolean>('coarse-pointer', on);

export const colorScheme = (scheme: 'light' | 'dark' | '') =>
  executeServerCommand<boolean, string>('color-scheme', scheme);

/** Styles for paper, on screen: nothing is printed. */
export const printMedia = (on: boolean) => executeServerCommand<boolean, boolean>('print-media', on);

/** Prints the page; `text` is what stands on the paper, where there is a tool that reads it. */
export const print = () => executeServerCommand<{ text?: string } | false, undefined>('print');

/** Sizes the viewport; the next test file starts with the usual one. WebKit's window is never narrower than 334 px. */
export const resize = (width: number, height: number) =>
  executeServerCommand<boolean, { width: number; height: number }>('resize', { width, height });

/** The tree in reading order, through open and closed shadow roots. */
export const accessibilityTree = () => executeServerCommand<AccessibleNode[] | false, undefined>('accessibility-tree');
