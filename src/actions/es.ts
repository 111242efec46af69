import type { ActionMessages } from '../messages/messages.js';

/** Spanish: its file of the interface's texts is the list's own script, which has no buttons. */
export const es: ActionMessages = {
  print: 'Imprimir',
  copy: 'Copiar la lista',
  copied: 'La lista está copiada.',
  notCopied: 'No se pudo copiar la lista.',
  neutral: 'Solo nombres neutros',
  neutralHint: 'Omite los textos, las direcciones web y las entradas sin nombre neutro.',
  shortlist: 'Añadir a la selección',
  shortlistOnly: 'Mostrar solo la selección',
  clearShortlist: 'Vaciar la selección',
  onShortlist: 'En la selección: {n}',
};
