// Gets the feed that the owner names. The only requests of this page that leave its own site are made here, to the
// address that was typed, and the list then asks the same address itself.

/** Why there is no feed, in a sentence for the owner; `field` is the one to mend. */
export class SourceError extends Error {
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

/** So that the code works on any page, wherever the owner puts it; what is no address stays as it is. */
export const wholeAddress = (typed) =>
  URL.canParse(typed.trim(), location.href) ? new URL(typed.trim(), location.href).href : typed.trim();

async function fromAddress(field) {
  const typed = field.value.trim();
  if (!typed) throw new SourceError('Write the address of your feed.', field);
  const url = wholeAddress(typed);
  if (!/^https?:/.test(url)) {
    throw new SourceError('This is no web address. One begins with https://', field);
  }
  return { ...(await readPage(url, field)), src: url };
}

/** A feed, or a further page of one, from its address. */
export async function readPage(url, field) {
  let response;
  try {
    response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    throw new SourceError(
      'The feed could not be had. Is the address right? If it opens in a tab of its own, its server does not let other ' +
        'sites read it: ask whoever runs it to send "Access-Control-Allow-Origin: *".',
      field,
    );
  }
  if (!response.ok)
    throw new SourceError(`The server has no feed there: it answered with status ${response.status}.`, field);
  return { bytes: new Uint8Array(await response.arrayBuffer()), url: response.url || url };
}

async function fromFile(field) {
  const [file] = field.files;
  if (!file) throw new SourceError('Choose the file that holds your feed.', field);
  return { bytes: new Uint8Array(await file.arrayBuffer()), url: location.href };
}

function fromPaste(field) {
  if (!field.value.trim()) throw new SourceError('Paste the text of your feed.', field);
  return { bytes: new TextEncoder().encode(field.value), url: location.href };
}

const READERS = { address: fromAddress, file: fromFile, paste: fromPaste };

/**
 * @param {'address' | 'file' | 'paste'} kind
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @returns {Promise<{ bytes: Uint8Array, url: string, src?: string }>} `src` where the list can load it by itself
 * @throws {SourceError}
 */
export async function readSource(kind, field) {
  return READERS[kind](field);
}
