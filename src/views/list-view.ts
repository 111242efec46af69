import { type TemplateResult, html, nothing } from 'lit';
import type { Results } from '../catalog/finder.js';
import type { Answer } from '../controllers/answers.js';
import type { Resource } from '../model/resource.js';
import type { Context } from './context.js';
import { itemView } from './item-view.js';
import { button, element, headingName, marked, paragraph } from './parts.js';
import { showingText } from './status-text.js';

/** Items that stand together, and which of their headings begin with them. */
interface Stretch {
  readonly path: readonly string[];
  /** Index of the first heading that the items before do not stand under already. */
  readonly from: number;
  readonly items: number[];
}

/** Cuts the items into stretches. */
function stretches({ items, groups, groupOf }: Results, limit: number): Stretch[] {
  const found: Stretch[] = [];
  let before: readonly string[] = [];
  let last: number | undefined;
  for (const item of items.subarray(0, limit)) {
    const group = groupOf[item] as number;
    if (group !== last) {
      const path = groups[group]?.path ?? [];
      const differs = path.findIndex((text, depth) => text !== before[depth]);
      found.push({ path, from: differs < 0 ? path.length : differs, items: [] });
      before = path;
      last = group;
    }
    found.at(-1)?.items.push(item);
  }
  return found;
}

/** The items under their headings. */
export function listView(context: Context, { finder, criteria, results, rows }: Answer): TemplateResult {
  const { limit, shown, locale, page, visit } = context;
  const { catalog } = finder;
  const { resources, sections } = catalog;
  const { groupBy } = criteria;
  const heading = (name: string, depth: number): unknown[] => {
    const text = groupBy === 'none' ? name : locale.value(groupBy, name);
    const made = element(headingName(page, depth), 'heading', marked(text, results.marks));
    made.dir = 'auto';
    return [
      made,
      paragraph(
        'section-text',
        depth === 0 && groupBy === 'section' && sections.find(({ title }) => title === name)?.description,
      ),
    ];
  };
  /** What was made before is shown again, so that it keeps its place in a screen reader; a later feed may describe more. */
  const kept = <T>(key: unknown, state: unknown, make: () => T): T => {
    let row = rows.get(key);
    if (row?.state !== state) rows.set(key, (row = { state, view: make() }));
    return row?.view as T;
  };
  return html`
    ${stretches(results, shown).map(
      ({ path, from, items }) => html`
        ${kept([sections.length, ...path].join('\n'), false, () => path.map(heading)).slice(from)}
        <ul part="list" role="list">
          ${items.map((item) => {
            const resource = resources[item] as Resource;
            const state = `${visit.unfolded.has(resource)}${catalog.sourcesOf(resource).join()}`;
            return kept(item, state, () => itemView(resource, results.marks, context));
          })}
        </ul>
      `,
    )}
    ${
      results.size > limit
        ? html`
            <div part="more">
              ${button('more-button', locale.messages.showMore, () => visit.showMore())}
              <span>${showingText(limit, results.size, locale)}</span>
            </div>
          `
        : nothing
    }
  `;
}
