/**
 * Spanish. A page that shows it loads this file beside the element, in any order.
 * @module
 */
import { AUDIENCES, FORMATS, TYPES, labelsFor } from '../messages/labels.js';
import { addLanguage } from '../messages/languages.js';
import type { Messages } from '../messages/messages.js';

const es: Messages = {
  direction: 'ltr',
  label: 'Recursos',
  search: 'Buscar recursos',
  skip: 'Ir a los resultados',
  filters: 'Filtros',
  sortBy: 'Ordenar por',
  sorts: {
    relevance: 'Mejor coincidencia',
    feed: 'Orden de la lista',
    title: 'Título',
    newest: 'Más recientes primero',
    oldest: 'Más antiguos primero',
  },
  facets: {
    section: 'Sección',
    type: 'Tipo',
    format: 'Formato',
    audience: 'Destinatarios',
    topic: 'Tema',
    publisher: 'Editor',
    year: 'Año',
    language: 'Idioma',
    access: 'Acceso',
  },
  types: labelsFor(
    TYPES,
    'Informe|Kit de herramientas|Capacitación|Guía|Artículo|Servicio|Herramienta|Video|Seminario web|Sitio web|Curso|Formulario|Plantilla|Hoja informativa|Conjunto de datos|Libro|Noticias|Evento|Línea de ayuda|Documento legal|Política|Colección|Programa|Protocolo',
  ),
  audiences: labelsFor(
    AUDIENCES,
    'Fuerzas del orden|Proveedores de servicios|Fiscales|Sobrevivientes|Jueces|Abogados|Defensores|Atención médica|Educadores|Jóvenes|Público en general|Bienestar infantil|Empleadores|Grupos de trabajo',
  ),
  formats: labelsFor(FORMATS, 'Página web|Video|Audio|Imagen|Texto'),
  access: { public: 'Público', registration: 'Requiere registro', paid: 'De pago', restricted: 'Restringido' },
  count: { one: '{n} recurso', other: '{n} recursos' },
  countOf: { one: '{shown} de {n} recurso', other: '{shown} de {n} recursos' },
  none: 'Ningún recurso coincide',
  correction: 'Se muestran resultados de {words}',
  partial: 'Ningún recurso tiene todas estas palabras. Se muestran los más parecidos',
  advice: 'Revise la ortografía, use menos palabras o quite un filtro.',
  empty: 'Esta lista está vacía.',
  removeFilter: 'Quitar filtro: {value}',
  clearAll: 'Borrar todo',
  showMore: 'Mostrar más',
  showing: 'Se muestran {shown} de {n}',
  readMore: 'Leer más',
  readLess: 'Leer menos',
  topics: 'Temas:',
  alsoIn: 'También en:',
  contact: 'Solicitar acceso',
  archived: 'Ya no está disponible. El enlace lleva a una copia archivada.',
  gone: 'Ya no está disponible.',
  reviewed: 'Revisado: {date}',
  reviewedBy: 'Revisado: {date}, por {name}',
  registerBy: 'Inscripción hasta: {date}',
  bytes: { one: '{n} byte', other: '{n} bytes' },
  pages: { one: '{n} página', other: '{n} páginas' },
  loading: 'Cargando…',
  slow: 'Todavía se está cargando. La lista tarda en llegar.',
  tryAgain: 'Intentar de nuevo',
  errors: {
    offline: 'No tiene conexión. La lista se carga cuando vuelva a conectarse.',
    network: 'No se pudo acceder a la lista. Revise su conexión e intente de nuevo.',
    timeout: 'La lista no llegó a tiempo. Intente de nuevo en un momento.',
    missing: 'La lista no está en su dirección. Avise a los responsables de esta página.',
    denied: 'La lista no está abierta a todas las personas. Consulte a los responsables de esta página.',
    busy: 'La lista está muy solicitada en este momento. Intente de nuevo en unos minutos.',
    status: 'La lista no está disponible por ahora. Intente de nuevo en un momento.',
    address: 'La lista no tiene una dirección válida. Avise a los responsables de esta página.',
    html: 'Llegó una página web en lugar de la lista. Si esta red le pide iniciar sesión, hágalo e intente de nuevo.',
    json: 'La lista llegó incompleta. Intente de nuevo en un momento.',
    feed: 'Lo que llegó no es una lista de recursos. Avise a los responsables de esta página.',
    bytes: 'La lista es demasiado grande. Avise a los responsables de esta página.',
  },
  outdated: 'La lista no se pudo volver a cargar. Puede no estar al día.',
  partly: 'No se pudo cargar una parte de la lista: {feeds}.',
  cutOff: { one: 'Falta {n} recurso más.', other: 'Faltan {n} recursos más.' },
};

addLanguage('es', es);
