import { textOfHtml } from '../../../feed/html-text.js';
import { excerptOf } from '../../text.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../texts.js';

const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,8}\d{0,2}|#\d{2,7}|#x[\da-f]{2,6});/i;

const ADVICE: Readonly<Record<string, string>> = {
  content_text: 'Take the tags out, or rename the field to "content_html": of that the text alone is taken.',
  content_html: 'It was made into HTML twice. Write "<p>" for "&lt;p&gt;", and "&amp;" for "&amp;amp;".',
};

function adviceFor(field: string, found: string, plain: string): string {
  // Not every name of a character is known here, nor to the list.
  if (found.startsWith('&') && plain.includes(found)) return `Write the character itself in place of "${found}".`;
  return ADVICE[field] ?? (plain ? `Write "${plain}".` : 'Take it out.');
}

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
        advice: adviceFor(String(field), found, textOfHtml(text).trim()),
      };
    }
  },
};
