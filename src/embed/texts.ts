/** What embed.html says of itself, where there is no list that could speak. */
export interface EmbedTexts {
  /** Title of the page, where its address names none. */
  readonly title: string;
  /** No feed is named in the address. */
  readonly unnamed: string;
  /** `{hosts}` are those of the feeds that its owner does not allow. */
  readonly refused: string;
  /** In place of a host, for an address that has none. */
  readonly none: string;
}

/** In the order of the fields above. Who frames the page reads them, and visitors until it is mended. */
const TABLE: Readonly<Record<string, string>> = {
  ar: 'الموارد|لم تُذكر أي قائمة. يجب أن ينتهي عنوان هذه الصفحة بـ ?src= يليه عنوان القائمة.|لا تعرض هذه الصفحة أي قائمة من {hosts}، لأنها ليست من القوائم التي يسمح بها مالك الصفحة في embed.json.|عنوان غير صالح',
  en: 'Resources|No feed is named. The address of this page must end with ?src= and that of a feed.|This page shows no feed from {hosts}, since it is not among those that its owner allows in embed.json.|an address that is none',
  es: 'Recursos|No se indica ninguna lista. La dirección de esta página debe terminar en ?src= y la dirección de una lista.|Esta página no muestra ninguna lista de {hosts}, porque no está entre las que su propietario permite en embed.json.|una dirección no válida',
  fr: 'Ressources|Aucune liste n’est indiquée. L’adresse de cette page doit se terminer par ?src= suivi de celle d’une liste.|Cette page n’affiche aucune liste de {hosts}, car elle ne fait pas partie de celles que son propriétaire autorise dans embed.json.|une adresse non valide',
  ht: 'Resous|Pa gen okenn lis ki endike. Adrès paj sa a dwe fini ak ?src= epi adrès yon lis.|Paj sa a pa montre okenn lis ki soti nan {hosts}, paske li pa nan sa mèt paj la pèmèt nan embed.json.|yon adrès ki pa valab',
  ko: '자료|목록이 지정되지 않았습니다. 이 페이지의 주소는 ?src=와 목록의 주소로 끝나야 합니다.|이 페이지는 {hosts}의 목록을 표시하지 않습니다. 소유자가 embed.json에서 허용한 목록이 아니기 때문입니다.|올바르지 않은 주소',
  pt: 'Recursos|Nenhuma lista foi indicada. O endereço desta página deve terminar com ?src= e o endereço de uma lista.|Esta página não mostra nenhuma lista de {hosts}, porque não está entre as que o proprietário permite em embed.json.|um endereço inválido',
  ru: 'Ресурсы|Список не указан. Адрес этой страницы должен заканчиваться на ?src= и адрес списка.|Эта страница не показывает список с {hosts}: его нет среди тех, которые её владелец разрешил в embed.json.|недействительного адреса',
  tl: 'Mga mapagkukunan|Walang tinukoy na listahan. Dapat magtapos ang address ng pahinang ito sa ?src= at sa address ng isang listahan.|Hindi nagpapakita ang pahinang ito ng listahan mula sa {hosts}, dahil wala ito sa mga pinapayagan ng may-ari sa embed.json.|isang maling address',
  uk: 'Ресурси|Список не вказано. Адреса цієї сторінки має закінчуватися на ?src= та адресу списку.|Ця сторінка не показує список з {hosts}: його немає серед тих, які її власник дозволив у embed.json.|недійсної адреси',
  vi: 'Nguồn thông tin|Chưa nêu danh sách nào. Địa chỉ của trang này phải kết thúc bằng ?src= và địa chỉ của một danh sách.|Trang này không hiển thị danh sách nào từ {hosts}, vì danh sách đó không nằm trong số mà chủ trang cho phép trong embed.json.|một địa chỉ không hợp lệ',
  zh: '资源|未指定列表。此页面的地址必须以 ?src= 加上列表的地址结尾。|此页面不显示来自 {hosts} 的列表，因为它不在页面所有者于 embed.json 中允许的列表之内。|无效的地址',
};

/** Tags that say the same. */
const ALIASES: Readonly<Record<string, string>> = { fil: 'tl' };

/** Languages that there are texts in; the list has them as well, in its script or a file of their own. */
export const EMBED_LANGUAGES: readonly string[] = Object.keys(TABLE);

/**
 * @param tag what the address says, e.g. `es-MX`
 * @returns the texts, in English where there are none, and their language
 */
export function embedTexts(tag: string): EmbedTexts & { readonly lang: string } {
  const primary = tag.toLowerCase().split('-')[0] as string;
  const asked = ALIASES[primary] ?? primary;
  // An address may say anything, also `constructor`.
  const lang = EMBED_LANGUAGES.includes(asked) ? asked : 'en';
  const [title, unnamed, refused, none] = (TABLE[lang] as string).split('|') as [string, string, string, string];
  return { lang, title, unnamed, refused, none };
}
