import type { Locale } from '../messages/locale.js';
import { fill } from '../messages/messages.js';
import type { PartialDate, Resource, Training } from '../model/resource.js';
import type { Marks } from '../search/highlight.js';
import type { Context } from './context.js';
import { element, foreignHost, line, marked } from './parts.js';

function trainingFacts({ mode, cost, starts, ends, registerBy }: Training, locale: Locale): (string | undefined)[] {
  const days = [starts, ends !== starts && ends].filter((day) => typeof day === 'string');
  const until = registerBy && fill(locale.messages.registerBy, { date: locale.date(registerBy) });
  return [days.map((day) => locale.date(day)).join(' – '), mode, cost, until];
}

const dateView = (date: PartialDate, locale: Locale): Node =>
  Object.assign(element('time', undefined, locale.date(date)), { dateTime: date });

/** The quiet lines under a title: what kind, from whom, when, how large, where to. */
export function metaView(
  resource: Resource,
  marks: Marks | undefined,
  { locale, answer }: Context,
): readonly [meta: unknown, topics: unknown, sources: unknown] {
  const { type, publisher, issued, file, access, language, link, training, topics, reviewed, reviewedBy } = resource;
  const { messages } = locale;
  const facts = [
    type && locale.value('type', type),
    publisher && marked(publisher, marks),
    issued && dateView(issued, locale),
    file && Object.assign(element('span', undefined, locale.facts(file)), { dir: messages.direction }),
    ...(training ? trainingFacts(training, locale) : []),
    (access === 'registration' || access === 'paid') && messages.access[access],
    language && locale.isForeign(language) && locale.language(language),
    foreignHost(link?.url),
    reviewed &&
      element(
        'span',
        undefined,
        ...fill(reviewedBy ? messages.reviewedBy : messages.reviewed, { date: locale.date(reviewed) })
          .split('{name}')
          .flatMap((part, at) => (at ? [element('bdi', undefined, reviewedBy ?? ''), part] : part)),
      ),
  ].filter((fact): fact is Node | string => Boolean(fact));
  const found = topics.map((topic) => marked(topic, marks));
  return [
    line('meta', locale, '', facts, ' · '),
    line('topics', locale, `${messages.topics} `, found, messages.comma),
    line(
      'meta',
      locale,
      `${messages.facets.source}: `,
      answer?.finder.catalog.sourcesOf(resource) ?? [],
      messages.comma,
    ),
  ];
}
