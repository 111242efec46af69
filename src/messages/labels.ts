// The ids of the values that have labels of their own. English labels are the ids in sentence case.

export const TYPES =
  'report|toolkit|training|guide|article|service|tool|video|webinar|website|course|form|template|fact-sheet|dataset|book|news|event|hotline|legal-document|policy|collection|program|protocol';
export const AUDIENCES =
  'law-enforcement|service-providers|prosecutors|survivors|judges|attorneys|advocates|health-care|educators|youth|public|child-welfare|employers|task-forces';
export const FORMATS = 'web-page|video|audio|image|text';

/** A tuple as long as a list that is separated by `|`; the compiler alone knows it. */
type Count<List extends string> = List extends `${string}|${infer Rest}` ? [unknown, ...Count<Rest>] : [unknown];

/** A table of labels. `labels` stand in the order of the ids; another number of them is a type error. */
export function labelsFor<Ids extends string, Labels extends string>(
  ids: Ids,
  labels: Count<Labels> extends Count<Ids> ? Labels : never,
): Readonly<Record<string, string>> {
  const texts = labels.split('|');
  return Object.fromEntries(ids.split('|').map((id, at) => [id, texts[at] ?? id]));
}

/** `fact-sheet` as `Fact sheet`. */
export const inEnglish = (ids: string): Readonly<Record<string, string>> =>
  labelsFor(
    ids,
    ids.replace(/-/g, ' ').replace(/(^|\|)(.)/g, (_, before: string, first: string) => before + first.toUpperCase()),
  );
