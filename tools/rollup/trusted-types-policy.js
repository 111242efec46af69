// A rollup plugin that renames Lit's Trusted Types policy to `resource-list` and makes its creation safe.
//
// Lit calls trustedTypes.createPolicy('lit-html', …) when its module loads, outside any try. On a page whose policy
// lists only `resource-list`, or that already has a Lit of its own, that call throws and the whole script is dead.
// The replacement
//   - asks for one policy named `resource-list` and keeps it under a global symbol, so that several copies of this
//     file, of any version, share it: a second policy of the same name would be refused;
//   - survives a refusal. Lit then has no policy, as in a browser without Trusted Types, and the element finds out
//     whether it can render before it hides its fallback.
//
// Lit's files are minified, so the call is found by its text. When Lit writes it differently one day, the build
// fails here rather than shipping a file that breaks on strict pages.

export const POLICY_NAME = 'resource-list';
export const POLICY_SYMBOL = 'resource-list.trusted-types-policy';

const CALL = /([\w$]+)\.createPolicy\("lit-html",\{createHTML:([\w$]+)=>\2\}\)/g;
const CREATE_POLICY = /\.createPolicy\b/g;
const LIT_HTML = /[\\/]lit-html[\\/]lit-html\.js$/;

/** The expression that takes the place of Lit's call. `types` is Lit's own name for window.trustedTypes. */
const sharedPolicy = (types) => `(() => {
  const key = Symbol.for(${JSON.stringify(POLICY_SYMBOL)});
  try {
    return (globalThis[key] ??= ${types}.createPolicy(${JSON.stringify(POLICY_NAME)}, { createHTML: (html) => html }));
  } catch {
    return undefined;
  }
})()`;

/** @returns {string} lit-html's code with the one call replaced; throws when it is not there exactly once. */
export function renamePolicy(code) {
  const found = code.match(CALL)?.length ?? 0;
  const calls = code.match(CREATE_POLICY)?.length ?? 0;
  if (found !== 1 || calls !== 1) {
    throw new Error(
      `Lit's Trusted Types policy was expected in one known form; ${found} of ${calls} createPolicy calls have it. ` +
        'Lit has changed: adapt tools/rollup/trusted-types-policy.js.',
    );
  }
  return code.replace(CALL, (_call, types) => sharedPolicy(types));
}

export function trustedTypesPolicy() {
  let renamed = false;
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!LIT_HTML.test(id.split('?')[0])) return null;
      renamed = true;
      // One line of a dependency's minified file: no source map could say more than rollup's own.
      return { code: renamePolicy(code), map: null };
    },
    generateBundle() {
      if (!renamed) this.error("lit-html is not part of the bundle: its Trusted Types policy can't have been renamed.");
    },
  };
}
