import { Parser } from 'htmlparser2';

/** What a page says of itself, as far as a link checker is concerned. */
export interface PageSigns {
  readonly title: string;
  /** First headings, level 1. */
  readonly headings: readonly string[];
  /** Whether it wants a password. */
  readonly asksForPassword: boolean;
  /** Where it sends its reader by itself within a few seconds (`<meta http-equiv="refresh">`), as written. */
  readonly refresh: string | undefined;
}

const MOST_HEADINGS = 3;
/** A page that goes on after this many seconds was meant to be read. */
const SOON = 5;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads the signs of a page, or of the beginning of one. */
export function pageSigns(html: string): PageSigns {
  let title = '';
  const headings: string[] = [];
  let asksForPassword = false;
  let refresh: string | undefined;
  let inside: string | undefined;
  let drawing = 0;
  const parser = new Parser({
    onopentag(name, { type, content, ...attributes }) {
      if (name === 'svg') drawing++;
      // A drawing has titles of its own.
      if (name === 'title' && drawing === 0 && !title) inside = name;
      if (name === 'h1' && headings.length < MOST_HEADINGS) {
        inside = name;
        headings.push('');
      }
      if (name === 'input' && type?.toLowerCase() === 'password') asksForPassword = true;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') refresh ??= refreshOf(content);
    },
    ontext(text) {
      if (inside === 'title') title += text;
      if (inside === 'h1') headings.push(`${headings.pop() ?? ''}${text}`);
    },
    onclosetag(name) {
      if (name === 'svg') drawing--;
      if (name === inside) inside = undefined;
    },
  });
  parser.end(html);
  return { title: tidy(title), headings: headings.map(tidy).filter(Boolean), asksForPassword, refresh };
}

function refreshOf(content = ''): string | undefined {
  const [, seconds, address] = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(.+)$/is.exec(content) ?? [];
  return address && Number(seconds) <= SOON ? address.trim().replace(/^(["'])(.*)\1$/, '$2') : undefined;
}

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
