import type { ActionMessages } from '../messages/messages.js';

export const en: ActionMessages = {
  print: 'Print',
  copy: 'Copy list',
  copied: 'The list is copied.',
  notCopied: 'The list could not be copied.',
  neutral: 'Neutral names only',
  neutralHint: 'Leaves out texts, web addresses, and entries without a neutral name.',
  shortlist: 'Add to shortlist',
  shortlistOnly: 'Show shortlist only',
  clearShortlist: 'Clear shortlist',
  onShortlist: 'On the shortlist: {n}',
};
