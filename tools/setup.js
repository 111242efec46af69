// What `npm start` and `npm test` do first, so that each works as the only command typed after a clone. Nothing here may
// import a package: none may be installed yet.
import { manifest } from './project.js';
import { ensureDependencies } from './setup/dependencies.js';
import { ensureBrowsers } from './setup/system-browsers.js';

/** Of a version as of `>=20.19`: its numbers. */
const numbersOf = (text) => text.replace('>=', '').split('.').map(Number);

/** Whether a version of Node is at least the one that `engines` asks for. */
export function isNewEnough(version, { node } = manifest.engines) {
  const [has, wants] = [version, node].map(numbersOf);
  const differs = wants.findIndex((number, at) => number !== (has[at] ?? 0));
  return differs < 0 || (has[differs] ?? 0) > wants[differs];
}

/**
 * @param {{ browsers?: boolean }} needs
 * @returns {Promise<boolean>} whether all is there
 */
export async function setup({ browsers = false } = {}) {
  const { node } = process.versions;
  if (!isNewEnough(node)) {
    console.error(`Node ${node} is too old: this project needs Node ${manifest.engines.node.slice(2)} or newer.`);
    return false;
  }
  return (await ensureDependencies()) && (!browsers || (await ensureBrowsers()));
}
