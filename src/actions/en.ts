import type { ActionMessages } from '../messages/messages.js';

export const en: ActionMessages = {
  print: 'Print',
  copy: 'Copy list',
  copied: 'The list is copied.',
  notCopied: 'The list could not be copied.',
};
