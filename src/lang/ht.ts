/**
 * Haitian Creole. A page that shows it loads this file beside the element, in any order.
 *
 * Browsers know no rules for it, and would take those of their own language without a word. So the file brings what it
 * needs: nouns have one form whatever their number, months have their names, and numbers are written as in French.
 * @module
 */
import { AUDIENCES, FORMATS, TYPES, labelsFor } from '../messages/labels.js';
import { addLanguage } from '../messages/languages.js';
import type { Translation } from '../messages/messages.js';

const ht: Translation = {
  direction: 'ltr',
  intl: 'fr',
  months: 'janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm',
  label: 'Resous',
  search: 'Chèche resous',
  skip: 'Ale nan rezilta yo',
  filters: 'Filt',
  sortBy: 'Klase pa',
  sorts: {
    relevance: 'Sa ki pi koresponn',
    feed: 'Jan lis la ye',
    title: 'Tit',
    newest: 'Pi nouvo yo an premye',
    oldest: 'Pi ansyen yo an premye',
  },
  facets: {
    section: 'Seksyon',
    type: 'Kalite',
    format: 'Fòma',
    audience: 'Pou kiyès',
    topic: 'Sijè',
    publisher: 'Kiyès ki pibliye l',
    year: 'Ane',
    language: 'Lang',
    access: 'Aksè',
    source: 'Sous',
  },
  types: labelsFor(
    TYPES,
    'Rapò|Bwat zouti|Fòmasyon|Gid|Atik|Sèvis|Zouti|Videyo|Seminè sou entènèt|Sit entènèt|Kou|Fòmilè|Modèl|Fich enfòmasyon|Seri done|Liv|Nouvèl|Evènman|Liy èd|Dokiman legal|Règleman|Koleksyon|Pwogram|Pwotokòl',
  ),
  audiences: labelsFor(
    AUDIENCES,
    'Lapolis ak lajistis|Moun k ap bay sèvis|Pwokirè|Sivivan|Jij|Avoka|Moun k ap defann viktim|Pwofesyonèl lasante|Edikatè|Jèn yo|Piblik la|Byennèt timoun|Patwon|Gwoup travay espesyal',
  ),
  formats: labelsFor(FORMATS, 'Paj entènèt|Videyo|Odyo|Imaj|Tèks'),
  access: { public: 'Piblik', registration: 'Fòk ou enskri', paid: 'Fòk ou peye', restricted: 'Aksè limite' },
  count: { one: '{n} resous', other: '{n} resous' },
  countOf: { one: '{shown} sou {n} resous', other: '{shown} sou {n} resous' },
  none: 'Pa gen resous ki koresponn',
  correction: 'Men rezilta pou {words}',
  partial: 'Pa gen resous ki gen tout mo sa yo. Men sa ki pi pre yo',
  advice: 'Verifye òtograf la, sèvi ak mwens mo oswa retire yon filt.',
  empty: 'Lis sa a vid.',
  removeFilter: 'Retire filt: {value}',
  clearAll: 'Efase tout',
  showMore: 'Montre plis',
  showing: '{shown} sou {n} parèt',
  readMore: 'Li plis',
  readLess: 'Li mwens',
  topics: 'Sijè:',
  alsoIn: 'Genyen tou an:',
  contact: 'Mande aksè',
  archived: 'Li pa disponib ankò. Lyen an mennen sou yon kopi ki konsève.',
  gone: 'Li pa disponib ankò.',
  reviewed: 'Verifye: {date}',
  reviewedBy: 'Verifye: {date}, se {name} ki fè l',
  registerBy: 'Enskri anvan: {date}',
  bytes: { one: '{n} byte', other: '{n} byte' },
  kilobytes: '{n} KB',
  megabytes: '{n} MB',
  pages: { one: '{n} paj', other: '{n} paj' },
  comma: ', ',
  colon: ': ',
  loading: 'L ap chaje…',
  slow: 'L ap chaje toujou. Lis la pran tan pou l rive.',
  tryAgain: 'Eseye ankò',
  errors: {
    offline: 'Ou pa konekte. Lis la ap chaje lè koneksyon an tounen.',
    network: 'Nou pa rive jwenn lis la. Verifye koneksyon ou epi eseye ankò.',
    timeout: 'Lis la pa rive alè. Eseye ankò talè.',
    missing: 'Lis la pa nan adrès li. Tanpri avize moun ki responsab paj sa a.',
    denied: 'Lis la pa ouvè pou tout moun. Tanpri mande moun ki responsab paj sa a.',
    busy: 'Gen anpil moun k ap itilize lis la kounye a. Eseye ankò nan kèk minit.',
    status: 'Lis la pa disponib kounye a. Eseye ankò talè.',
    address: 'Lis la pa gen yon bon adrès. Tanpri avize moun ki responsab paj sa a.',
    html: 'Se yon paj entènèt ki rive nan plas lis la. Si rezo sa a mande w konekte, fè sa epi eseye ankò.',
    json: 'Lis la rive men li pa konplè. Eseye ankò talè.',
    feed: 'Sa ki rive a se pa yon lis resous. Tanpri avize moun ki responsab paj sa a.',
    bytes: 'Lis la twò gwo pou l parèt. Tanpri avize moun ki responsab paj sa a.',
  },
  outdated: 'Nou pa rive chaje lis la ankò. Sa ki parèt la te chaje {date}, li ka pa ajou.',
  partly: 'Yon pati nan lis la pa t ka chaje: {feeds}.',
  cutOff: { one: '{n} resous pa nan lis la.', other: '{n} resous pa nan lis la.' },
  actions: {
    print: 'Enprime',
    copy: 'Kopye lis la',
    copied: 'Lis la kopye.',
    notCopied: 'Nou pa t kapab kopye lis la.',
  },
};

addLanguage('ht', ht);
