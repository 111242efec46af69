import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LEAST, STEMMERS, type Stemmer, likenessTo } from '../../src/search/inflection.js';

const stemmers = (...languages: string[]): Stemmer[] => languages.map((language) => STEMMERS[language] as Stemmer);
const english = stemmers('en');
const spanish = stemmers('es');

const isForm = (asked: string, word: string, by: readonly Stemmer[]): boolean =>
  likenessTo(asked, by).of(word) > LEAST.form;

/** Each word is asked for, and must find all the others of its line. Shorter ones than four letters do not inflect. */
function eachFindsAll(lines: readonly string[], by: readonly Stemmer[]): void {
  for (const line of lines) {
    const words = line.split(' ');
    for (const asked of words.filter(({ length }) => length > 3)) {
      it(`finds ${line} by ${asked}`, () => {
        for (const word of words) expect(isForm(asked, word, by), word).to.equal(true);
      });
    }
  }
}

function noneFindsAnother(lines: readonly string[], by: readonly Stemmer[]): void {
  for (const line of lines) {
    it(`keeps apart ${line.replaceAll(' ', ', ')}`, () => {
      const words = line.split(' ');
      for (const asked of words)
        for (const word of words) expect(isForm(asked, word, by), `${word} by ${asked}`).to.equal(word === asked);
    });
  }
}

describe('forms of English words', () => {
  eachFindsAll(
    [
      'interview interviews interviewing interviewed',
      'policy policies',
      'agency agencies',
      'provide provides providing provided',
      'run running runs',
      'plan plans planned planning',
      'stop stopped stopping',
      'refer referred referring',
      'case cases',
      'law laws',
      'class classes',
      'witness witnesses',
      'process processes processing processed',
      'study studies studied studying',
      'identify identifies identified identifying',
      'report reports reported reporting',
      'screen screens screening screened',
      'abuse abuses abused abusing',
      'prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors',
      'investigate investigating investigation investigations investigator investigators investigative',
      'protect protects protected protecting protection protective',
      'discuss discussed discussion discussions',
      'toolkit toolkits',
    ],
    english,
  );
  noneFindsAnother(
    [
      'officer office',
      'policy police',
      'university universe',
      'general generate',
      'state status static',
      'class clay clasp',
      'process proceed',
      'sing single singular',
      'port portion',
      'sex sexual',
      'bus busy business',
      'thing this',
      'being been',
      'minor mining minority',
      'organ organize',
      'trafficking traffic',
      'court courtesy',
    ],
    english,
  );

  it('keeps apart news and new, which is not its singular', () => {
    expect(isForm('news', 'new', english)).to.equal(false);
  });
});

describe('forms of Spanish words', () => {
  eachFindsAll(
    [
      'victima victimas',
      'mujer mujeres',
      'ley leyes',
      'menor menores',
      'servicio servicios',
      'nino ninos nina ninas',
      'abogado abogados abogada abogadas',
      'trabajador trabajadores trabajadora',
      'investigar investigando investigado investigada investigan',
      'investigacion investigaciones',
      'denuncia denuncias denunciar denunciando',
      'ayuda ayudar ayudando',
      'proteger protegido protege protegen',
    ],
    spanish,
  );
  noneFindsAnother(['mujer mundo', 'menor menos', 'persona personal', 'servicio servidor', 'pais paisaje'], spanish);

  it('finds verbs in -er and -ir by their gerunds, which end in -iendo', () => {
    for (const [verb, gerund] of [
      ['proteger', 'protegiendo'],
      ['vivir', 'viviendo'],
    ] as const)
      expect(isForm(gerund, verb, spanish), gerund).to.equal(true);
  });

  it('do not count without Spanish items', () => expect(isForm('mujer', 'muj', english)).to.equal(false));
});

describe('likenessTo', () => {
  const words = ['law', 'laws', 'interview', 'interviewing', 'policies', 'mujeres', 'running', 'nino', 'prosecutors'];
  const letters = fc.string({ unit: fc.constantFrom(...'aeiounrstyldgv'), maxLength: 12 });
  const word = fc.oneof(
    fc.constantFrom(...words),
    letters,
    // Words of stems and endings, as languages make them.
    fc
      .tuple(letters, fc.constantFrom('s', 'es', 'ies', 'ing', 'ed', 'tion', 'sor', 'ive', 'ando', 'ida'))
      .map((both) => both.join('')),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  );
  const some = fc.subarray(stemmers('en', 'es'));

  it('counts the word itself 1, another form less, a longer word least, anything else nothing', () => {
    const { of } = likenessTo('interview', english);
    const likes = ['interview', 'interviews', 'interviewees', 'interviewees-to-be', 'view', ''].map(of);
    expect([...likes].sort((a, b) => b - a)).to.deep.equal(likes);
    expect(new Set(likes).size).to.equal(5);
    expect(likes[0]).to.equal(1);
    expect(likes.slice(-2)).to.deep.equal([0, 0]);
  });

  it('counts words that are too short to have an ending as they stand, or as the beginning of a longer one', () => {
    const { of } = likenessTo('run', english);
    expect(of('runs')).to.be.within(Number.MIN_VALUE, LEAST.form);
    expect(of('running')).to.be.below(of('runs'));
    expect(of('ruin')).to.equal(0);
  });

  it('has every word like itself', () => {
    fc.assert(fc.property(word, some, (one, by) => void expect(likenessTo(one, by).of(one)).to.equal(1)));
  });

  it('is between nothing and 1 for any two words', () => {
    fc.assert(
      fc.property(
        word,
        word,
        some,
        (asked, other, by) => void expect(likenessTo(asked, by).of(other)).to.be.within(0, 1),
      ),
    );
  });

  it('is the same both ways between forms', () => {
    fc.assert(
      fc.property(word, word, some, (one, other, by) => {
        fc.pre(one.length > 3 && other.length > 3);
        expect(isForm(one, other, by)).to.equal(isForm(other, one, by));
      }),
      { numRuns: 500 },
    );
  });

  it('has a root with which every word begins that answers', () => {
    const endings = fc.constantFrom('', 's', 'es', 'ed', 'ing', 'y', 'ies', 'ion', 'e', 'a', 'ando');
    const related = fc.tuple(letters, endings, endings).map(([stem, a, b]): [string, string] => [stem + a, stem + b]);
    fc.assert(
      fc.property(fc.oneof(related, fc.tuple(word, word)), some, ([asked, other], by) => {
        const { root, of } = likenessTo(asked, by);
        if (of(other) > 0) expect(other.startsWith(root), `${asked} ${other} ${root}`).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});
