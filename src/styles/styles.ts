import { controls } from './controls.js';
import { item } from './item.js';
import { layout } from './layout.js';
import { print } from './print.js';

/** Everything the element looks like. Adopted style sheets are the only styles that a strict page lets in. */
export const styles = [layout, controls, item, print];
