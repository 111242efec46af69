import { textOfHtml } from '../../../feed/html-text.js';
import { excerptOf } from '../../text.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../texts.js';

const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,8}|#\d{2,7}|#x[\da-f]{2,6});/i;

/** A text is shown as it is written, tags and all. */
export const htmlInText: Rule = {
  id: 'html-in-text',
  level: 'warning',
  about: 'Texts hold no HTML.',
  *check(feed) {
    for (const { text, path } of textsOf(feed)) {
      const [found] = MARKUP.exec(text) ?? [];
      if (!found) continue;
      const field = path.findLast((key) => typeof key === 'string');
      yield {
        path,
        message: `"${field}" holds HTML, which people will see as it is: ${excerptOf(found)}`,
        advice:
          field === 'content_text'
            ? 'Take the tags out, or rename the field to "content_html": of that the text alone is taken.'
            : `Write "${excerptOf(textOfHtml(text))}".`,
      };
    }
  },
};
