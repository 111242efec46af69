import { type TemplateResult, html, nothing } from 'lit';
import type { Results } from '../catalog/finder.js';
import { fill } from '../messages/messages.js';
import type { Resource } from '../model/resource.js';
import type { Answer, Context } from './context.js';
import { headingView } from './heading-view.js';
import { itemView } from './item-view.js';
import { button, marked, paragraph } from './parts.js';

/** Items that stand together, and the headings that begin with them. */
interface Stretch {
  readonly headings: readonly (readonly [text: string, depth: number])[];
  readonly items: number[];
}

/** Cuts the items into stretches; a heading that the one before stands under already is not said again. */
function stretches({ items, groups, groupOf }: Results, limit: number): Stretch[] {
  const found: Stretch[] = [];
  let before: readonly string[] = [];
  let last: number | undefined;
  for (const item of items.subarray(0, limit)) {
    const group = groupOf[item] as number;
    if (group !== last) {
      const path = groups[group]?.path ?? [];
      const headings = path.map((text, depth) => [text, depth] as const);
      const differs = path.findIndex((text, depth) => text !== before[depth]);
      found.push({ headings: headings.slice(differs < 0 ? path.length : differs), items: [] });
      before = path;
      last = group;
    }
    found.at(-1)?.items.push(item);
  }
  return found;
}

/** The items under their headings. */
export function listView(context: Context, { finder, criteria, results, rows }: Answer): TemplateResult {
  const { limit, shown, locale, headingLevel, visit } = context;
  const { resources, sections } = finder.catalog;
  const { groupBy } = criteria;
  return html`
    ${stretches(results, shown).map(
      ({ headings, items }) => html`
        ${headings.map(([name, depth]) => {
          const text = groupBy === 'none' ? name : locale.value(groupBy, name);
          const description =
            depth === 0 && groupBy === 'section' && sections.find(({ title }) => title === name)?.description;
          return html`
            ${headingView(headingLevel + depth, marked(text, results.marks))} ${paragraph('section-text', description)}
          `;
        })}
        <ul part="list" role="list">
          ${items.map((item) => {
            const resource = resources[item] as Resource;
            const open = visit.unfolded.has(resource);
            let row = rows.get(item);
            if (row?.open !== open) rows.set(item, (row = { open, view: itemView(resource, results.marks, context) }));
            return row?.view;
          })}
        </ul>
      `,
    )}
    ${
      results.size > limit
        ? html`
            <div part="more">
              ${button('more-button', locale.messages.showMore, () => visit.showMore())}
              <span
                >${fill(locale.messages.showing, { shown: locale.number(limit), n: locale.number(results.size) })}</span
              >
            </div>
          `
        : nothing
    }
  `;
}
