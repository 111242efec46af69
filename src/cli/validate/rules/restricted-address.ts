import { isAddress } from '../../address-key.js';
import type { Rule } from '../rule.js';

const FIELDS = ['url', 'external_url', 'attachments'] as const;

/** The element never links a restricted item, but whoever opens the feed itself reads every address in it. */
export const restrictedAddress: Rule = {
  id: 'restricted-address',
  level: 'error',
  about: 'An entry that is not for everybody has no address in the feed, which everybody can read.',
  *check({ items }) {
    for (const { item, path, name } of items) {
      const extension = item._resource;
      if (extension?.access?.level !== 'restricted') continue;
      const found = [
        ...(isAddress(item.id) ? [[...path, 'id']] : []),
        ...FIELDS.filter((field) => item[field]?.length).map((field) => [...path, field]),
        ...(extension.editions?.length ? [[...path, '_resource', 'editions']] : []),
        ...(extension.link?.archived_url ? [[...path, '_resource', 'link', 'archived_url']] : []),
      ];
      for (const place of found) {
        const field = place.at(-1);
        yield {
          path: place,
          message: `"${name}" is restricted, yet its address stands here for everybody who opens the feed.`,
          advice:
            field === 'id'
              ? 'Give it an "id" that is no address, such as "undercover-protocol".'
              : `Take "${field}" out, and say in "access.note" or "access.contact_url" whom to ask.`,
        };
      }
    }
  },
};
