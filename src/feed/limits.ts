// What a feed may be at most, wherever it is read: in a page, or by the command line tool.

/** Largest feed that is read, in bytes after decompression: a small reply can unpack to gigabytes. */
export const MAX_BYTES = 32 * 1024 * 1024;
/** Deepest nesting that is read. */
export const MAX_DEPTH = 32;
/** Most items that one element shows, over all of its feeds; what is over it is cut off, visibly. */
export const MAX_ITEMS = 50_000;
