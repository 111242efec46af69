// Reads attributes out of the templates of a source file, as its syntax tree has them: comments are not in it.
import ts from 'typescript';
import { walk } from './strings.js';

/** Stands for an expression while a template is one string: its number between characters that no source of ours holds. */
const hole = (index) => `⟦${index}⟧`;
const HOLE = /⟦(\d+)⟧/g;

/** @returns {{ tag: string, text: string, expressions: ts.Expression[] }[]} all html``, svg`` and css`` of a file */
export function templatesOf(sourceFile) {
  const found = [];
  walk(sourceFile, (node) => {
    if (!ts.isTaggedTemplateExpression(node)) return;
    const { template } = node;
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
    const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
    found.push({
      tag: node.tag.getText(sourceFile),
      text: head + spans.map((span, index) => hole(index) + span.literal.text).join(''),
      expressions: spans.map((span) => span.expression),
    });
  });
  return found;
}

/**
 * The words of an attribute, wherever the template has it.
 *
 * @param {(expression: ts.Expression) => string[]} evaluate what an expression in the value may be
 * @param {string} [element] only on elements of this name; then one without the attribute counts as the word `''`
 * @returns {string[]}
 */
export function attributeWords({ text, expressions }, attribute, evaluate, element) {
  const words = [];
  const tag = new RegExp(`<${element ?? '[a-z][\\w-]*'}(?=[\\s>])((?:"[^"]*"|'[^']*'|[^>"'])*)>`, 'gi');
  const value = new RegExp(`(?:^|\\s)${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`);
  for (const [, attributes] of text.matchAll(tag)) {
    const match = value.exec(attributes);
    const written = match && (match[1] ?? match[2] ?? match[3]);
    if (written) {
      const all = written.replace(HOLE, (_hole, index) => evaluate(expressions[index]).join(' '));
      words.push(...all.split(/\s+/).filter(Boolean));
    } else if (element) words.push('');
  }
  return words;
}
