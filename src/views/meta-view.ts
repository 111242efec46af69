import { html } from 'lit';
import type { Locale } from '../messages/locale.js';
import { fill } from '../messages/messages.js';
import type { Resource, Training } from '../model/resource.js';
import type { Marks } from '../search/highlight.js';
import { marked, paragraph } from './parts.js';

/** Host of a link that leads off the page's own site, as the browser would connect to it (mixed scripts in punycode). */
function foreignHost(url: string | undefined): string | undefined {
  const { host } = new URL(url ?? location.href);
  return host === location.host ? undefined : host.replace(/^www\./, '');
}

function trainingFacts({ mode, cost, starts, ends, registerBy }: Training, locale: Locale): unknown[] {
  const days = [starts, ends !== starts && ends].filter((day) => typeof day === 'string');
  const until = registerBy && fill(locale.messages.registerBy, { date: locale.date(registerBy) });
  return [days.map((day) => locale.date(day)).join(' – '), mode, cost, until];
}

/** The quiet lines under a title: what kind, from whom, when, how large, where to. */
export function metaView(resource: Resource, marks: Marks | undefined, locale: Locale): unknown {
  const { type, publisher, issued, file, access, language, link, training, topics, reviewed, reviewedBy } = resource;
  const { messages } = locale;
  const facts = [
    type && locale.value('type', type),
    publisher && marked(publisher, marks),
    issued && html`<time datetime=${issued}>${locale.date(issued)}</time>`,
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
  ];
  return [
    paragraph('meta', inline(facts.filter(Boolean), ' · ')),
    paragraph(
      'topics',
      topics.length > 0 && [
        messages.topics,
        ' ',
        inline(
          topics.map((topic) => marked(topic, marks)),
          ', ',
        ),
      ],
    ),
  ];
}

/** Texts in a row, each in its own bidirectional isolate. */
function inline(texts: readonly unknown[], separator: string): unknown {
  return texts.length > 0 && texts.map((text, at) => [at > 0 ? separator : '', html`<bdi>${text}</bdi>`]);
}
