import { safeUrl } from '../feed/safe-url.js';

/** Stands for the place where a file will be published: relative addresses are good there. */
const SOMEWHERE = 'https://feed.invalid/';

/** Whether an address in a feed becomes a link in the list. */
export const becomesLink = (address: string, base = SOMEWHERE): boolean => safeUrl(address, base) !== undefined;
