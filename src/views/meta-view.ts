import type { Locale } from '../messages/locale.js';
import { fill } from '../messages/messages.js';
import type { PartialDate, Resource, Training } from '../model/resource.js';
import type { Marks } from '../search/highlight.js';
import { element, line, marked } from './parts.js';

/** Host of a link that leads off the page's own site, as the browser would connect to it (mixed scripts in punycode). */
function foreignHost(url: string | undefined): string | undefined {
  // The address is the parser's own spelling, so cutting it is as good as parsing it again, and nothing near as slow.
  const host = url?.split('/')[2];
  return host === location.host ? undefined : host?.replace(/^www\./, '');
}

function trainingFacts({ mode, cost, starts, ends, registerBy }: Training, locale: Locale): (string | undefined)[] {
  const days = [starts, ends !== starts && ends].filter((day) => typeof day === 'string');
  const until = registerBy && fill(locale.messages.registerBy, { date: locale.date(registerBy) });
  return [days.map((day) => locale.date(day)).join(' – '), mode, cost, until];
}

const dateView = (date: PartialDate, locale: Locale): Node =>
  Object.assign(element('time', undefined, locale.date(date)), { dateTime: date });

/** The quiet lines under a title: what kind, from whom, when, how large, where to. */
export function metaView(resource: Resource, marks: Marks | undefined, locale: Locale): unknown {
  const { type, publisher, issued, file, access, language, link, training, topics, reviewed, reviewedBy } = resource;
  const { messages } = locale;
  const facts = [
    type && locale.value('type', type),
    publisher && marked(publisher, marks),
    issued && dateView(issued, locale),
    file && locale.facts(file),
    ...(training ? trainingFacts(training, locale) : []),
    (access === 'registration' || access === 'paid') && messages.access[access],
    language && locale.isForeign(language) && locale.language(language),
    foreignHost(link?.url),
    reviewed &&
      fill(reviewedBy ? messages.reviewedBy : messages.reviewed, {
        date: locale.date(reviewed),
        name: reviewedBy ?? '',
      }),
  ].filter((fact): fact is Node | string => Boolean(fact));
  const found = topics.map((topic) => marked(topic, marks));
  return [line('meta', '', facts, ' · '), line('topics', `${messages.topics} `, found, ', ')];
}
