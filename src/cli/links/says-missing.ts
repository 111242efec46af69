// What pages say that are not there, in the languages of our lists; without accents, apostrophes and capitals.
const MISSING = [
  // Every one stands for a whole title or heading, or for one part of it: `Page not found | Agency`.
  /^((http )?(error )?404( error)?|error (code )?404|http 404|404 page)$/,
  /^(this |the |that |your )?(requested )?(page|file|url|document|content|resource|article|file or directory)( you (requested|are looking for|were looking for)| requested)? (was |is |has been |is currently )?(not found|missing|unavailable|removed|deleted|no longer (available|exists?|here))$/,
  /^(this |the |that )?(requested )?(page|file|url|document|content|resource|article)( you (requested|are looking for|were looking for))? (cant|cannot|can not|could not|couldnt) be (found|displayed|located)$/,
  /^(this |the |that )?(requested )?(page|file|url|document|content|resource|article)( you (requested|are looking for|were looking for))? (doesnt|does not|didnt|no longer) exists?$/,
  /^(this |the |that )?(page|file|document|content|resource|article) (isnt|is not) (available|here)( anymore| any more)?$/,
  /^we (cant|cannot|can not|could not|couldnt) find (that|this|the|your) (page|file|document)( you (requested|are looking for|were looking for))?$/,
  /^(page|file|object|document|content|resource) (not found|missing|unavailable)$/,
  /^not found$/,
  /^((la )?pagina|(el )?documento|(el )?archivo)( solicitad[ao]| que (busca|buscas))? (no (se )?(ha sido )?(encontrad[ao]|encuentra|existe)|no (esta )?disponible)$/,
  /^no (se )?(encontro|encontramos|hemos encontrado|se ha encontrado) la pagina( solicitada| que (busca|buscas))?$/,
  /^((la )?page|(le )?document|(le )?fichier)( demandee?)? (non trouvee?|introuvable|nexiste (pas|plus)|na pas ete trouvee?)$/,
  /^((die )?(angeforderte )?seite|(das )?dokument)( wurde| konnte)? (nicht gefunden( werden)?|existiert nicht( mehr)?)$/,
  /^((a )?pagina|(o )?documento) (nao (foi )?encontrad[ao]|nao existe)$/,
  /^((la )?pagina|(il )?documento) non (e stat[ao] )?trovat[ao]$/,
  /^(页面不存在|找不到页面|页面未找到|找不到頁面|ページが見つかりません|페이지를 찾을 수 없습니다|الصفحة غير موجودة|страница не найдена)$/,
];

const SORRY = /^(oops|ooops|whoops|uh oh|sorry|were sorry|we are sorry|ups|lo sentimos|desole)( but)? /;

/** Whether a title or heading says that the page is not there. A part of it must say so as a whole: texts may be about 404. */
export function saysMissing(text: string): boolean {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`]/g, '');
  const parts = plain.split(/\s[-–—|·•»:]+\s|[|:!.,;]/).map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return parts.some((part) => {
    const bare = part.replace(SORRY, '');
    const rest = bare.replace(/^(http )?(error )?404( error)? (?=.)|(?<=.) (error )?404$/, '');
    return MISSING.some((pattern) => pattern.test(bare) || pattern.test(rest));
  });
}
