/** What can be said of an address after it was asked. `unclear` says nothing against it: nobody could tell. */
export type LinkState = 'ok' | 'moved' | 'gone' | 'unclear';

/** Why an address is gone, or why nobody could tell. */
export type Reason =
  // gone
  | 'missing'
  | 'soft-404'
  | 'sent-to-root'
  // unclear
  | 'maybe-missing'
  | 'maybe-root'
  | 'sign-in'
  | 'refused-programs'
  | 'busy'
  | 'server-error'
  | 'other-status'
  | 'robots'
  | 'robots-unreachable'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'unknown-host'
  | 'no-connection'
  | 'connection-broken'
  | 'timeout'
  | 'not-http'
  | 'tls-expired'
  | 'tls-other-name'
  | 'tls-self-signed'
  | 'tls-unknown-issuer'
  | 'tls-protocol';

/** What a person should look at although the address answers. */
export type Warning = 'other-site' | 'passing-redirect' | 'type' | 'size';

/** What came of asking one address. Plain data: it is kept in the state file as it is. */
export interface Outcome {
  readonly url: string;
  readonly state: LinkState;
  readonly reason?: Reason;
  readonly warnings: readonly Warning[];
  /** HTTP status of the last answer. */
  readonly status?: number;
  /** Where the answer came from, if from another address. */
  readonly finalUrl?: string;
  /** Where the address has moved for good. */
  readonly movedTo?: string;
  /** Media type of the answer. */
  readonly type?: string;
  /** Size of the answer in bytes, if it was told or counted to its end. */
  readonly size?: number;
  /** What the machine said, for those who know such codes: `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
  readonly detail?: string;
  /** Address of an archived copy that was looked for because the address is gone. */
  readonly archived?: string;
  /** Day on which it was asked, `2026-11-28`. */
  readonly checked: string;
}

/** An address that gave no usable answer. Never a reason to call it gone. */
export class LinkFailure extends Error {
  readonly reason: Reason;
  readonly detail: string | undefined;

  constructor(reason: Reason, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.reason = reason;
    this.detail = detail;
  }
}
