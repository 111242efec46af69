import * as model from '../model/address-key.js';

/** As in the model, of an address as somebody wrote it; `undefined` for what is no absolute address. */
export function addressKey(address: string, base?: string): string | undefined {
  const written = address.trim();
  return URL.canParse(written, base) ? model.addressKey(new URL(written, base).href) : undefined;
}

/** Whether an id is an address, as JSON Feed advises: then it tells what an entry that is not for everybody must not. */
export const isAddress = (id: string | number): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(String(id).trim());
