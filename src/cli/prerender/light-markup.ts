import { Parser } from 'htmlparser2';
import { Markup } from '../markup.js';

// The HTML of the element's views, for a page in which neither their style sheet is nor any script: without the parts and
// the buttons, and with tags of HTML for what the style sheet would do.

/** What a browser without script and style sheet goes by. */
const KEPT = ['dir', 'lang', 'href', 'hreflang', 'rel', 'referrerpolicy', 'datetime'];

/** What begins a line of its own. */
const BLOCKS = new Set('div p ul li h1 h2 h3 h4 h5 h6'.split(' '));
/** What holds blocks alone. */
const BOXES = new Set(['ul', 'li']);

type Attributes = Readonly<Record<string, string>>;

/** An element that is being written. */
interface Open {
  /** What ends it; empty for one of which only the content is left. */
  readonly end: string;
  readonly isBlock: boolean;
  /** Whether line breaks in it are those of a text, which the style sheet would keep. */
  readonly keepsLines: boolean;
  readonly part: string | undefined;
  /** Whether it is the text of an entry, or in it. */
  readonly isText: boolean;
  /** How many links have begun in it. */
  links: number;
}

/** Writes while it is read: of a long list there is never a tree. */
class LightWriter {
  #html = '';
  readonly #open: Open[] = [];
  /** How many elements are open that are left out, the outermost of which is a button. */
  #leftOut = 0;
  /** Space is written when something follows it, and nothing at the beginning of a line. */
  #space = false;
  #isLineStart = true;

  get html(): string {
    return this.#html;
  }

  begin(name: string, attributes: Attributes): void {
    if (this.#leftOut > 0 || name === 'button') {
      this.#leftOut += 1;
      return;
    }
    const around = this.#open.at(-1);
    const { part } = attributes;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#endLine();
    // Each file has a line of its own.
    if (name === 'a' && around?.part === 'attachments' && around.links++ > 0) this.#breakLine();
    const [start, end] = tagsOf(name, attributes);
    if (!isBlock) this.#writeSpace();
    this.#html += start;
    const isText = around?.isText || part === 'text';
    const keepsLines = around?.keepsLines || (isText && name === 'span');
    this.#open.push({ end, isBlock, isText, keepsLines, part, links: 0 });
  }

  text(text: string): void {
    if (this.#leftOut > 0) return;
    const lines = this.#open.at(-1)?.keepsLines ? text.split('\n') : [text];
    lines.forEach((line, at) => {
      if (at > 0) this.#breakLine();
      for (const piece of line.split(/(\s+)/)) {
        if (!piece.trim()) this.#space ||= piece !== '';
        else {
          this.#writeSpace();
          this.#html += piece;
          this.#isLineStart = false;
        }
      }
    });
  }

  end(): void {
    if (this.#leftOut > 0) {
      this.#leftOut -= 1;
      return;
    }
    const { end, isBlock } = this.#open.pop() as Open;
    if (isBlock) this.#endLine();
    this.#html += end;
  }

  #writeSpace(): void {
    if (this.#space && !this.#isLineStart) this.#html += ' ';
    this.#space = false;
  }

  #breakLine(): void {
    this.#html += '<br>';
    this.#endLine();
  }

  #endLine(): void {
    this.#space = false;
    this.#isLineStart = true;
  }
}

/** What begins and what ends an element; both are empty for one that says nothing of its content. */
function tagsOf(name: string, attributes: Attributes): readonly [start: string, end: string] {
  const said = KEPT.flatMap((key) => (key in attributes ? ` ${key}="${attributes[key]}"` : [])).join('');
  if (attributes['part'] === 'title') return [`<p${said}><strong>`, '</strong></p>\n'];
  if (name === 'slot' || (name === 'span' && !said)) return ['', ''];
  const tag = name === 'div' ? 'p' : name;
  return [`<${tag}${said}>${BOXES.has(tag) ? '\n' : ''}`, `</${tag}>${BLOCKS.has(tag) ? '\n' : ''}`];
}

/** The HTML of a view as it may stand in any page. */
export function lightMarkup(html: string): Markup {
  const writer = new LightWriter();
  const handler = {
    onopentag: (name: string, attributes: Attributes) => writer.begin(name, attributes),
    ontext: (text: string) => writer.text(text),
    onclosetag: () => writer.end(),
  };
  // What is escaped stays so.
  new Parser(handler, { decodeEntities: false }).end(html);
  return new Markup(writer.html);
}
