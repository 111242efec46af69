// What `npm start` and `npm test` do first, so that each works as the only command typed after a clone. Nothing here may
// import a package: none may be installed yet.
import { ensureDependencies } from './setup/dependencies.js';
import { ensureBrowsers } from './setup/system-browsers.js';

const MINIMUM_NODE = 20;

/**
 * @param {{ browsers?: boolean }} needs
 * @returns {Promise<boolean>} whether all is there
 */
export async function setup({ browsers = false } = {}) {
  if (Number.parseInt(process.versions.node, 10) < MINIMUM_NODE) {
    console.error(`Node ${process.versions.node} is too old: this project needs Node ${MINIMUM_NODE} or newer.`);
    return false;
  }
  return (await ensureDependencies()) && (!browsers || (await ensureBrowsers()));
}
