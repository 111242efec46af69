import { becomesLink } from '../../becomes-link.js';
import { isWebAddress } from '../../source.js';
import type { Path } from '../../json-file.js';
import type { Rule } from '../rule.js';

export const unusableAddress: Rule = {
  id: 'unusable-address',
  level: 'error',
  about: 'Each address can become a link: http, https, mailto, tel or sms, without a user name.',
  *check({ items, url }) {
    const base = isWebAddress(url) ? url : undefined;
    for (const { item, path } of items) {
      const { access, link, editions } = item._resource ?? {};
      const addresses: [string | null | undefined, Path][] = [
        [item.url, ['url']],
        [item.external_url, ['external_url']],
        ...(item.attachments ?? []).map((file, i): [string, Path] => [file.url, ['attachments', i, 'url']]),
        ...(editions ?? []).map((file, i): [string, Path] => [file.url, ['_resource', 'editions', i, 'url']]),
        [access?.contact_url, ['_resource', 'access', 'contact_url']],
        [link?.archived_url, ['_resource', 'link', 'archived_url']],
      ];
      for (const [address, field] of addresses) {
        if (!address || becomesLink(address, base)) continue;
        yield {
          path: [...path, ...field],
          message: `"${address}" does not become a link.`,
          advice: 'Write an address that begins with https://, mailto:, tel: or sms:, without user name and password.',
        };
      }
    }
  },
};
