/** What went wrong, in the terms of the `resource-list-error` event. */
export type FeedErrorKind = 'network' | 'timeout' | 'status' | 'format';

/** What exactly was wrong: with the address that should lead to a document, or with the document that arrived. */
export type FormatFault = 'address' | 'html' | 'json' | 'feed' | 'bytes' | 'depth';

/** What more is known of a failure. */
export interface FeedErrorDetail {
  /** HTTP status, with kind `status`. */
  readonly status?: number;
  /** With kind `format`. */
  readonly fault?: FormatFault;
  /** Milliseconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter?: number | undefined;
}

/** A feed that could not be had as a whole. */
export class FeedError extends Error {
  // Set by hand: minifiers rename classes, and `name` is what logs and tests read.
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;
  /** Address of the feed. */
  readonly url: string;
  readonly detail: FeedErrorDetail;

  constructor(kind: FeedErrorKind, url: string, detail: FeedErrorDetail = {}) {
    super([kind, detail.status ?? detail.fault, url].filter(Boolean).join(' '));
    this.kind = kind;
    this.url = url;
    this.detail = detail;
  }
}
