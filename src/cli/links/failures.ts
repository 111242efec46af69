import { LinkFailure, type Reason } from './outcome.js';

// Codes of Node (https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html#x509-certificate-error-codes).
const REASONS: readonly (readonly [pattern: RegExp, reason: Reason])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'unknown-host'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/, 'no-connection'],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, 'tls-expired'],
  [/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'tls-other-name'],
  [/^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/, 'tls-self-signed'],
  [/^(UNABLE_TO_\w+|CERT_\w+|INVALID_CA|PATH_LENGTH_EXCEEDED)$/, 'tls-unknown-issuer'],
  [/^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/, 'tls-protocol'],
  [/^(HPE_\w+|ERR_HTTP_\w+|ERR_INVALID_\w+|Z_\w+|ERR_STREAM_PREMATURE_CLOSE)$/, 'not-http'],
];

/** What an error of Node's network modules means for a link; anything unheard of counts as a broken connection. */
export function failureOf(error: unknown): LinkFailure {
  if (error instanceof LinkFailure) return error;
  // Several addresses of one host failed: the first speaks for all.
  const one = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = (one as { code?: unknown } | undefined)?.code;
  const name = typeof code === 'string' ? code : '';
  const reason = REASONS.find(([pattern]) => pattern.test(name))?.[1] ?? 'connection-broken';
  return new LinkFailure(reason, name || (one instanceof Error ? one.message : undefined));
}

/** Whether another method or another moment may well do better: a host that is not there will not be there for GET. */
export const mayDoBetter = ({ reason }: LinkFailure): boolean =>
  reason === 'connection-broken' || reason === 'timeout' || reason === 'not-http';
