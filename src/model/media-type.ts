/**
 * Names for the formats that people meet, by media type or file extension. The name is also the facet's value;
 * those that are ordinary words (`web-page`, `image`) get a translated label.
 */
const FORMATS: Readonly<Record<string, RegExp>> = {
  PDF: /pdf$/,
  Word: /word|^docx?$/,
  Excel: /excel|sheet|^xlsx?$/,
  PowerPoint: /powerpoint|presentation|^pptx?$/,
  EPUB: /epub/,
  CSV: /csv$/,
  ZIP: /(?:^|[/-])zip\b/,
  'web-page': /html?$/,
  video: /^video|^mp4$/,
  audio: /^audio|^mp3$/,
  image: /^image|^png$|^jpe?g$/,
  text: /^text\/plain|^txt$/,
};

/** The format's name, or `undefined` for a media type nobody would recognise. */
export function formatOf(mimeType: string | undefined): string | undefined {
  const essence = mimeType?.split(';', 1)[0]?.trim().toLowerCase();
  return essence ? Object.keys(FORMATS).find((name) => FORMATS[name]?.test(essence)) : undefined;
}

/** The format that an address ends in, if it ends in one: plain feeds link PDFs without saying so. */
export function formatOfUrl(url: string): string | undefined {
  return formatOf(/\.([a-z\d]{3,4})$/i.exec(url.replace(/[?#].*$/, ''))?.[1]);
}
