// What custom-elements.json says about `<resource-list>`, in one shape for the check and for the README's tables.
import { readFileSync } from 'node:fs';
import { at } from '../project.js';

/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string } }} Entry
 * @returns {Record<string, Entry[]>} by kind
 */
export function documented() {
  const { modules } = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
  const element = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === 'resource-list');
  if (!element) throw new Error('custom-elements.json describes no <resource-list>');
  const members = element.members ?? [];
  return {
    properties: members.filter(({ kind }) => kind === 'field'),
    attributes: element.attributes ?? [],
    methods: members.filter(({ kind }) => kind === 'method'),
    events: element.events ?? [],
    slots: element.slots ?? [],
    parts: element.cssParts ?? [],
    states: element.cssStates ?? [],
    cssProperties: element.cssProperties ?? [],
  };
}
