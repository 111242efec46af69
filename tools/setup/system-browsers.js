// Sees to it that there are browsers to test in. Installed ones are used. On Debian, root gets the missing ones from
// the distribution's own packages; anyone else is told what to install.
import { existsSync } from 'node:fs';
import { ENGINES, askedEngines, isInstalled } from '../../tests/support/find-browsers.js';
import { run } from '../run.js';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Debian's packages of each engine. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** What a person on another system installs. */
const ADVICE = {
  chromium: 'install Chrome or Chromium, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: "it needs WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb",
};

const isCi = () => /^(?:1|true)$/i.test(process.env.CI ?? '');

/**
 * Which engines to install, and which to do without.
 *
 * @param {{ asked?: string[], found: string[], ci: boolean }} situation
 * @returns {{ install: string[], skip: string[] }}
 */
export function plan({ asked, found, ci }) {
  const missing = (asked ?? ENGINES).filter((engine) => !found.includes(engine));
  // Whoever asked for an engine by name, and CI, get it or a failure. So does a machine with nothing to test in;
  // WebKit alone is not enough, since coverage and half of the emulation are Chromium's or Firefox's.
  const nothing = !found.includes('chromium') && !found.includes('firefox');
  const all = asked !== undefined || ci || nothing;
  return all ? { install: missing, skip: [] } : { install: [], skip: missing };
}

const APT = '/usr/bin/apt-get';
const canInstall = () => process.getuid?.() === 0 && existsSync(APT);

async function install(engines) {
  const packages = engines.flatMap((engine) => PACKAGES[engine]);
  console.log(`setup: installing Debian's ${packages.join(', ')}; this takes a few minutes`);
  // A package's own scripts need commands that a short PATH may lack.
  const env = { DEBIAN_FRONTEND: 'noninteractive', PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` };
  // Another process may be installing something: wait for it.
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
  // A list that cannot be fetched need not be the one that matters: the install tells.
  await run(APT, [...options, 'update'], { env, quiet: true });
  return run(APT, [...options, 'install', '--yes', '--no-install-recommends', ...packages], { env, quiet: true });
}

/** @returns {Promise<boolean>} whether the tests have their browsers */
export async function ensureBrowsers() {
  const { install: wanted, skip } = plan({ asked: askedEngines(), found: ENGINES.filter(isInstalled), ci: isCi() });
  for (const engine of skip) console.log(`${NAMES[engine]}: not installed, skipped; to test in it, ${ADVICE[engine]}`);
  if (wanted.length === 0) return true;
  if (canInstall()) await install(wanted);
  const missing = wanted.filter((engine) => !isInstalled(engine));
  if (missing.length === 0) return true;
  // On a machine of one's own one browser is enough.
  if (!isCi() && askedEngines() === undefined && ['chromium', 'firefox'].some(isInstalled)) {
    for (const engine of missing) console.log(`${NAMES[engine]}: could not be installed, skipped`);
    return true;
  }
  for (const engine of missing) console.error(`${NAMES[engine]} is missing: ${ADVICE[engine]}.`);
  if (!canInstall()) {
    const packages = missing.flatMap((engine) => PACKAGES[engine]).join(' ');
    console.error(`On Debian: apt-get install ${packages}. Or name those you have: BROWSERS=chromium,firefox npm test`);
  }
  return false;
}
