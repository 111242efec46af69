import { expect } from '@open-wc/testing';
import { formatOf, formatOfUrl } from '../../src/model/media-type.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('formatOf', () => {
  const known: Record<string, string[]> = {
    PDF: ['application/pdf', 'APPLICATION/PDF', 'application/pdf; charset=binary', ' application/pdf ', 'pdf', 'PDF'],
    Word: ['application/msword', `${OFFICE}.wordprocessingml.document`, 'doc', 'docx'],
    Excel: ['application/vnd.ms-excel', `${OFFICE}.spreadsheetml.sheet`, 'xls', 'xlsx'],
    PowerPoint: ['application/vnd.ms-powerpoint', `${OFFICE}.presentationml.presentation`, 'ppt', 'pptx'],
    EPUB: ['application/epub+zip', 'epub'],
    CSV: ['text/csv', 'text/csv; header=present', 'csv'],
    ZIP: ['application/zip', 'application/x-zip-compressed', 'zip'],
    'web-page': ['text/html', 'text/html; charset=utf-8', 'html', 'htm'],
    video: ['video/mp4', 'video/webm', 'video/quicktime', 'mp4'],
    audio: ['audio/mpeg', 'audio/x-m4a', 'mp3'],
    image: ['image/png', 'image/jpeg', 'image/svg+xml', 'png', 'jpg', 'jpeg'],
    text: ['text/plain', 'text/plain; charset=utf-8', 'txt'],
  };
  for (const [format, types] of Object.entries(known)) {
    for (const type of types) it(`calls '${type}' ${format}`, () => expect(formatOf(type)).to.equal(format));
  }

  const unknown = [
    '',
    ';',
    ' ',
    'application/gzip',
    'application/x-gzip',
    'application/x-bzip',
    'application/octet-stream',
    'application/json',
    'text/markdown',
    'x-pdf-ish',
    'pdfx',
    'dox',
  ];
  for (const type of [...unknown, '__proto__', 'constructor', 'application/pdf<img src=x>']) {
    it(`has no name for '${type}'`, () => expect(formatOf(type)).to.equal(undefined));
  }

  it('has no name for a type that is not told', () => expect(formatOf(undefined)).to.equal(undefined));
});

describe('formatOfUrl', () => {
  const cases: [url: string, format: string | undefined][] = [
    ['https://agency.example/report.pdf', 'PDF'],
    ['https://agency.example/REPORT.PDF', 'PDF'],
    ['https://agency.example/report.pdf?download=1', 'PDF'],
    ['https://agency.example/report.pdf#page=3', 'PDF'],
    ['https://agency.example/a.b/plan.v2.docx', 'Word'],
    ['https://agency.example/page.html', 'web-page'],
    ['https://agency.example/talk.mp4', 'video'],
    ['https://agency.example/report', undefined],
    ['https://agency.example/report.pdf/', undefined],
    ['https://agency.example/?file=report.pdf', undefined],
    ['https://agency.example/#report.pdf', undefined],
    ['https://agency.example/page.aspx', undefined],
    ['https://agency.zip/', undefined],
    ['tel:+18883737888', undefined],
    ['', undefined],
  ];
  for (const [url, format] of cases) {
    it(`sees ${format ?? 'no format'} in '${url}'`, () => expect(formatOfUrl(url)).to.equal(format));
  }
});
