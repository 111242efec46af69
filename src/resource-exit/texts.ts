/** What `<resource-exit>` says. Short, and neutral: whoever is near may hear it. */
export interface ExitTexts {
  /** For a link without words of its own. */
  readonly exit: string;
  /** Beside the link, where the keys work. */
  readonly hint: string;
  /** After a press; `{n}` are still wanted. */
  readonly more: string;
  /** On the blank page. */
  readonly loading: string;
  /** In a frame that may not take the page around it away. */
  readonly framed: string;
}

/** In the order of the fields above. All in one file: one that comes late is of no use here. */
const TABLE: Readonly<Record<string, string>> = {
  ar: 'مغادرة هذه الصفحة|أو اضغط Shift ثلاث مرات|Shift: بقي {n}|جارٍ التحميل…|لا يستطيع هذا الإطار إغلاق الصفحة كلها. أغلق علامة التبويب هذه أو اتبع الرابط.',
  en: 'Exit this page|Or press Shift 3 times|Shift: {n} more|Loading…|This frame cannot close the whole page. Close this tab, or follow the link.',
  es: 'Salir de esta página|O pulse Shift 3 veces|Shift: {n} más|Cargando…|Este marco no puede cerrar la página entera. Cierre esta pestaña o siga el enlace.',
  fr: 'Quitter cette page|Ou appuyez 3 fois sur Maj|Maj : encore {n}|Chargement…|Ce cadre ne peut pas fermer la page entière. Fermez cet onglet ou suivez le lien.',
  ht: 'Kite paj sa a|Oswa peze Shift 3 fwa|Shift: {n} ankò|L ap chaje…|Ankadreman sa a pa ka fèmen tout paj la. Fèmen onglè sa a oswa suiv lyen an.',
  ko: '이 페이지 나가기|또는 Shift를 3번 누르세요|Shift: {n}번 더|불러오는 중…|이 프레임은 전체 페이지를 닫을 수 없습니다. 이 탭을 닫거나 링크를 따라가세요.',
  pt: 'Sair desta página|Ou pressione Shift 3 vezes|Shift: mais {n}|Carregando…|Este quadro não consegue fechar a página inteira. Feche esta aba ou siga o link.',
  ru: 'Покинуть страницу|Или нажмите Shift 3 раза|Shift: ещё {n}|Загрузка…|Эта рамка не может закрыть всю страницу. Закройте вкладку или перейдите по ссылке.',
  tl: 'Umalis sa pahinang ito|O pindutin ang Shift nang 3 beses|Shift: {n} pa|Nilo-load…|Hindi kayang isara ng frame na ito ang buong pahina. Isara ang tab na ito o sundan ang link.',
  uk: 'Залишити сторінку|Або натисніть Shift 3 рази|Shift: ще {n}|Завантаження…|Ця рамка не може закрити всю сторінку. Закрийте вкладку або перейдіть за посиланням.',
  vi: 'Thoát trang này|Hoặc nhấn Shift 3 lần|Shift: còn {n} lần|Đang tải…|Khung này không thể đóng cả trang. Hãy đóng thẻ này hoặc mở liên kết.',
  zh: '离开此页|或按 3 次 Shift|Shift：再按 {n} 次|正在加载…|此框架无法关闭整个页面。请关闭此标签页，或点击链接。',
};

/** Tags that say the same. */
const ALIASES: Readonly<Record<string, string>> = { fil: 'tl' };

/** Languages that there are texts in. */
export const EXIT_LANGUAGES: readonly string[] = Object.keys(TABLE);

/**
 * @param tag what the page says, e.g. `es-MX`
 * @returns the texts, in English where there are none, and their language
 */
export function exitTexts(tag: string): ExitTexts & { readonly lang: string } {
  const primary = tag.toLowerCase().split('-')[0] as string;
  const asked = ALIASES[primary] ?? primary;
  // A page may say anything, also `constructor`.
  const lang = EXIT_LANGUAGES.includes(asked) ? asked : 'en';
  const [exit, hint, more, loading, framed] = (TABLE[lang] as string).split('|') as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { lang, exit, hint, more, loading, framed };
}
