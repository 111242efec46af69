import type { Outcome, Reason, Warning } from './outcome.js';
import type { LinkRole, LinkUse } from './targets.js';

const REASONS: Readonly<Record<Reason, string>> = {
  missing: 'The server says that there is nothing at this address.',
  'soft-404': 'A page comes, and says that what was asked for is not there.',
  'sent-to-root': 'It leads to the front page, like any address there that does not exist.',
  'maybe-missing': 'A page comes whose title or heading sounds as if what was asked for is not there.',
  'maybe-root': 'It leads to a front page, perhaps because what was there is gone.',
  'sign-in': 'It asks one to sign in.',
  'refused-programs': 'The server refuses programs, and perhaps not people.',
  busy: 'The server is busy.',
  'server-error': 'The server has an error of its own.',
  'other-status': 'The server refuses.',
  robots: 'The site asks programs not to open this address (robots.txt).',
  'robots-unreachable': 'The site could not say what programs may open (robots.txt).',
  'redirect-loop': 'It leads round in a circle.',
  'too-many-redirects': 'It leads on and on.',
  'bad-redirect': 'It leads to something that is no web address.',
  'unknown-host': 'The name of the server could not be found.',
  'no-connection': 'The server could not be connected to.',
  'connection-broken': 'The connection broke.',
  timeout: 'The server was silent for too long.',
  'not-http': 'What answers does not speak HTTP as it should.',
  'tls-expired': 'The certificate has run out, or is not valid yet. Browsers warn of the site.',
  'tls-other-name': 'The certificate is for another site. Browsers warn of it.',
  'tls-self-signed': 'The certificate is signed by the site itself. Browsers warn of it.',
  'tls-unknown-issuer':
    'The certificate’s issuer is unknown, or part of its chain is missing. Browsers may warn of it.',
  'tls-protocol': 'A secure connection could not be made.',
};

const WARNINGS: Readonly<Record<Warning, string>> = {
  'other-site': 'It leads to another owner’s site. Look whether it is still what it was.',
  'passing-redirect': 'It leads to another address for now.',
  type: 'It is another kind of file than the feed says.',
  size: 'Its size is not what the feed says.',
};

const ROLES: Readonly<Record<LinkRole, string>> = {
  title: '',
  attachment: 'attachment',
  edition: 'edition in another language',
  contact: 'whom to ask for access',
  archive: 'archived copy',
};

/** `A guide (attachment)`: where in the feed an address stands. */
export function useText({ title, role }: LinkUse): string {
  const name = title || 'An entry without a title';
  return ROLES[role] ? `${name} (${ROLES[role]})` : name;
}

/** What was found out about an address, in sentences. */
export function outcomeTexts(outcome: Outcome): string[] {
  const { reason, warnings, movedTo, finalUrl, status, detail, type, size, archived } = outcome;
  const code = detail ?? (status !== undefined && status >= 400 ? `status ${status}` : undefined);
  const facts = [type, size !== undefined && `${size.toLocaleString('en')} bytes`].filter(Boolean).join(', ');
  return [
    movedTo && `It has moved for good to ${movedTo}`,
    reason && (code ? `${REASONS[reason].replace(/\.$/, '')} (${code}).` : REASONS[reason]),
    ...warnings.map((warning) =>
      (warning === 'type' || warning === 'size') && facts ? `${WARNINGS[warning]} It is ${facts}.` : WARNINGS[warning],
    ),
    finalUrl && finalUrl !== movedTo && `It ends at ${finalUrl}`,
    archived && `There is an archived copy: ${archived}`,
  ].filter((text) => typeof text === 'string');
}
