import type { Rule } from '../rule.js';

/** JSON Feed: an id is unique to its item. The list shows the first one alone. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  level: 'error',
  about: 'Each entry has an id of its own.',
  *check({ items, before }) {
    const first = new Map<string, string>(before.map(({ id }) => [String(id), 'an item of an earlier page']));
    for (const { item, path, name } of items) {
      const id = String(item.id);
      const earlier = first.get(id);
      if (earlier !== undefined) {
        yield {
          path: [...path, 'id'],
          message: `"${name}" is not shown: ${earlier} has the id "${id}" already.`,
          advice: 'Give it an id that no other item has; what it was before does not matter.',
        };
      } else first.set(id, `item ${Number(path[1]) + 1}`);
    }
  },
};
