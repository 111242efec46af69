import { expect } from '@open-wc/testing';
import { feedJsonSchema } from '../../src/feed/json-schema.js';

interface Schema {
  $schema?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: string[];
  minimum?: number;
}

const schema = feedJsonSchema() as Schema;

/** The schema of what is not null and, in a list, of its entries. */
function plain(given: Schema | undefined): Schema {
  const inner = given?.anyOf?.find(({ type }) => type !== 'null') ?? given ?? {};
  return inner.type === 'array' ? plain(inner.items) : inner;
}

const at = (...path: string[]): Schema => path.reduce((here, name) => plain(here.properties?.[name]), plain(schema));
const names = (...path: string[]): string[] => Object.keys(at(...path).properties ?? {}).sort();

describe('feedJsonSchema', () => {
  it('is JSON Schema of 2020-12, and JSON', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
  });

  it('says what it is', () => expect(schema).to.include.keys('title', 'description'));

  // The tables of the contract, section 1, and neutral titles.
  const fields: [path: string[], names: string][] = [
    [
      ['items', '_resource'],
      'access audience editions file issued link neutral_title publisher reviewed section training type',
    ],
    [['items', '_resource', 'file'], 'mime_type pages size_in_bytes'],
    [['items', '_resource', 'access'], 'contact_url level note'],
    [['items', '_resource', 'reviewed'], 'by date due'],
    [['items', '_resource', 'link'], 'archived_url checked status'],
    [['items', '_resource', 'editions'], 'language mime_type size_in_bytes title url'],
    [['items', '_resource', 'training'], 'cost ends mode register_by starts'],
    [['_resources'], 'about disclaimer neutral_title sections synonyms'],
    [['_resources', 'sections'], 'description title'],
    [['items', 'attachments'], 'mime_type size_in_bytes title url'],
  ];
  for (const [path, wanted] of fields) {
    it(`names the fields of ${path.join('.')}`, () => expect(names(...path).join(' ')).to.equal(wanted));
  }

  it('names the fields of JSON Feed that are read', () => {
    expect(names()).to.include.members(['version', 'title', 'language', 'authors', 'author', 'items', '_resources']);
    const item =
      'id url external_url title content_text content_html summary date_published tags authors author attachments';
    expect(names('items')).to.include.members(item.split(' '));
  });

  const required: [path: string[], names: string[]][] = [
    [[], ['items']],
    [['items'], ['id']],
    [['items', '_resource'], []],
    [['items', '_resource', 'access'], ['level']],
    [['items', '_resource', 'reviewed'], ['date']],
    [
      ['items', '_resource', 'editions'],
      ['language', 'url'],
    ],
    [['items', 'attachments'], ['url']],
    [['_resources'], []],
  ];
  for (const [path, wanted] of required) {
    it(`asks of ${path.join('.') || 'a feed'} for ${wanted.join(', ') || 'nothing'}`, () => {
      expect([...(at(...path).required ?? [])].sort()).to.deep.equal(wanted);
    });
  }

  it('lists the values that there are', () => {
    const extension = ['items', '_resource'];
    expect(at(...extension, 'access', 'level').enum).to.deep.equal(['public', 'registration', 'paid', 'restricted']);
    expect(at(...extension, 'link', 'status').enum).to.deep.equal(['ok', 'moved', 'gone']);
    expect(at(...extension, 'file', 'size_in_bytes').minimum).to.equal(0);
  });
});
