import { checkItem } from '../../feed/check.js';
import { authorNames, readItem } from '../../feed/read-item.js';
import { languageTag } from '../../model/language.js';
import type { Resource } from '../../model/resource.js';
import { isWebAddress } from '../source.js';
import type { Draft, Report } from './draft.js';
import { type Capacity, Unwritten } from './unwritten.js';

/**
 * The entries as the list shows them: texts cleaned, addresses safe to link, a restricted one without any. What is not
 * shown is reported, and so is what a format has no place for.
 */
export async function* resourcesOf(
  { head, items, lineOf }: Draft,
  report: Report,
  capacity: Capacity,
): AsyncGenerator<Resource> {
  const unwritten = new Unwritten(capacity);
  const base = [head.feed_url, head.home_page_url].find((url) => url && isWebAddress(url)) ?? '';
  const context = { url: base, language: languageTag(head.language), publisher: authorNames(head), now: new Date() };
  let number = 0;
  for await (const entry of items) {
    number += 1;
    const line = lineOf?.(number - 1);
    const { value, misfit } = checkItem(entry);
    if (misfit) {
      report({ line, message: `Item ${number} is left out: "${misfit.path}" ${misfit.reason}.` });
      continue;
    }
    const resource = readItem(value, context);
    const address = value.external_url || value.url || value.attachments?.[0]?.url;
    if (address && resource && !resource.link && resource.linkStatus !== 'gone') {
      const reason = resource.access === 'restricted' ? 'the entry is restricted' : 'it becomes no link';
      report({ line, message: `The address of item ${number} is left out, since ${reason}: ${address}` });
    }
    if (!resource) report({ line, message: `Item ${number} is left out: it is an event that is over.` });
    else if (!resource.title && !resource.text)
      report({ line, message: `Item ${number} is left out: it has neither a title nor a text.` });
    else {
      unwritten.look(entry, line);
      yield resource;
    }
  }
  unwritten.report(head, report);
}
