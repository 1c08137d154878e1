import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { maySave, privacyHits } from '@draagkracht/model';

const found = (text: string): string[] =>
  privacyHits(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

/** Text and what must be noticed in it. */
const noticed: readonly (readonly [string, ...string[]])[] = [
  ['111222333', 'bsn: 111222333'],
  ['BSN 123456782 van de cliënt', 'bsn: 123456782'],
  ['bsn123456782', 'bsn: 123456782'],
  ['nummer: 319072356.', 'bsn: 319072356'],
  ['(111 222 333)', 'bsn: 111 222 333'],
  ['1112.22.333 stond erop', 'bsn: 1112.22.333'],
  ['111-222-333', 'bsn: 111-222-333'],
  ['20260106 is opgeslagen', 'maybe-bsn: 20260106'],
  ['mail j.jansen@gemeente.nl even', 'email: j.jansen@gemeente.nl'],
  ['bel 06-12345678', 'phone: 06-12345678'],
  ['bel 06 - 12 34 56 78', 'phone: 06 - 12 34 56 78'],
  ['bel 06 12 34 56 78 of 020-1234567', 'phone: 06 12 34 56 78', 'phone: 020-1234567'],
  ['(0344) 123 456', 'phone: (0344) 123 456'],
  ['+31 6 12345678', 'phone: +31 6 12345678'],
  ['+31(0)612345678', 'phone: +31(0)612345678'],
  ['0031612345678', 'phone: 0031612345678'],
  ['NL91 ABNA 0417 1643 00', 'iban: NL91 ABNA 0417 1643 00'],
  ['nl91abna0417164300', 'iban: nl91abna0417164300'],
  ['woont op 1234 AB 12', 'address: 1234 AB 12'],
  ['1234AB, 12a', 'address: 1234AB, 12'],
  ['Dorpsstraat 12 in het dorp', 'address: Dorpsstraat 12'],
  ['dhr. Jansen kwam', 'name: dhr. Jansen'],
  ['Mevr. De Vries en mw van der Berg', 'name: Mevr. De', 'name: mw van der Berg'],
  ['de heer A. Bakker', 'name: de heer A.'],
  ['Mrs Smith came', 'name: Mrs Smith'],
  ['geboren op 3 maart 1980', 'birth-date: geboren op 3 maart'],
  ['BSN: 1 1 1 2 2 2 3 3 3', 'bsn: 1 1 1 2 2 2 3 3 3'],
  ['bsn-nummer 111/222/333', 'bsn: 111/222/333'],
  ['burgerservicenummer van mevrouw is 111_222_333', 'bsn: 111_222_333'],
  ['BSN 123456789 staat verkeerd', 'maybe-bsn: 123456789'],
  ['sofinummer 12345678', 'maybe-bsn: 12345678'],
  ['111\u00a0222\u00a0333', 'bsn: 111\u00a0222\u00a0333'],
  ['111–222–333', 'bsn: 111–222–333'],
  ['\uff11\uff11\uff11222333', 'bsn: \uff11\uff11\uff11222333'],
  ['319 072 356, zei hij', 'bsn: 319 072 356'],
  ['1234 AB huisnummer 12', 'address: 1234 AB huisnummer 12'],
  ['1234ab 12', 'address: 1234ab 12'],
  ['op 12a, 1234 AB', 'address: 12a, 1234 AB'],
  ['familie Bakker en fam. De Wit', 'name: familie Bakker', 'name: fam. De'],
  ['drs. Smit', 'name: drs. Smit'],
  ['mijn broer Kees kwam', 'name: broer Kees'],
  ['Haar dochtertje Anne-Fleur slaapt', 'name: dochtertje Anne-Fleur'],
  ['cliënt Fatma wil zelf koken', 'name: cliënt Fatma'],
  ['zijn man Bo', 'name: zijn man Bo'],
  ['haar beste vriendin Sanne', 'name: haar beste vriendin Sanne'],
  ['Zij heet Roos', 'name: Zij heet Roos'],
  ['my brother John came', 'name: brother John'],
  ['his wife Mary', 'name: his wife Mary'],
  ['geb.dat. 12-3-1980', 'birth-date: geb.dat. 12-3-19'],
  ['DOB 1980-03-12', 'birth-date: DOB 1980-03-12'],
  ['geb. 12-3-1980', 'birth-date: geb. 12-3-19'],
  ['born on 1980-03-12', 'birth-date: born on 1980-03-12'],
  ['mevr.de Vries en dhr.Jansen', 'name: mevr.de Vries', 'name: dhr.Jansen'],
  ['mevr. v.d. Berg, mw v/d Velde', 'name: mevr. v.d. Berg', 'name: mw v/d Velde'],
  ["dhr. van ’t Hof en mevrouw 't Hart", 'name: dhr. van ’t Hof', "name: mevrouw 't Hart"],
  ['mw. in ’t Veld, dhr. op den Akker', 'name: mw. in ’t Veld', 'name: dhr. op den Akker'],
  ['mevr. d’Hondt en De Heer Van Dijk', 'name: mevr. d’Hondt', 'name: De Heer Van'],
  ['hr. de Wit, MEVR. DE VRIES', 'name: hr. de Wit', 'name: MEVR. DE'],
  ['de moeder van Sanne', 'name: moeder van Sanne'],
  ['haar zoon (Daan) is 9', 'name: zoon (Daan'],
  ['juf Anneke belde', 'name: juf Anneke'],
  ['bel 06.12.34.56.78 of 06/12345678', 'phone: 06.12.34.56.78', 'phone: 06/12345678'],
  ['NL91-ABNA-0417-1643-00', 'iban: NL91-ABNA-0417-1643-00'],
  ['NL91.ABNA.0417.1643.00', 'iban: NL91.ABNA.0417.1643.00'],
  ['1234AB12', 'address: 1234AB12'],
  ['in de dorpsstraat 12', 'address: dorpsstraat 12'],
  ['geboren: 12-5-’88', 'birth-date: geboren: 12-5-’88'],
  ['12-03-1980 stond in de brief', 'birth-date: 12-03-1980'],
];

/** Text of every working day in which nobody is to be found. */
const harmless: readonly string[] = [
  '',
  'geboren in de wijk, 3 kinderen op school',
  'Hij is hier geboren. Er kwamen 12 buren.',
  'In 2024 zijn 112 kinderen geboren in onze wijk',
  'een budget van € 123456782',
  'een budget van € 123.456.782,00',
  '123456782 euro voor de regio',
  '€ 1.250 per maand, 9,5% meer dan in 2023',
  'Nederland telt 17.942.942 inwoners',
  '2024-2025 en 2025 2026',
  'van 2019 tot en met 2026, op 22 november 2026',
  'op 2026-01-05 en 05-01-2026 komen we samen',
  'om 10.30 uur, zaal 12, 8 tot 10 mensen',
  'van 0 100 200 300 400 naar 500',
  'schaal 0 1 2 3 4 5 6 7 8 9 10',
  '12-3-2026 18 uur',
  'op 04-09-2026 14:30 belde zij, 04 09 2026 10 mensen',
  'van 06.30 tot 12.00 uur, 06.12.2026',
  'mevrouw in de schuld, de heer en mevrouw',
  'de moeder van het gezin, een vader van Turkse komaf',
  'HR Adviseur, 5 MW Zonnepark, hr. en mw.',
  'tabel 2024KW01 en 2024JJ00',
  'een winkelstraat met 12 winkels',
  'zaak Z123456782 en BU03630000',
  'KvK 12345672, kvk-nummer: 12345672',
  '3,14159265 en 0.12345678',
  'vestiging 000012345678',
  '123456789 is geen geldig nummer',
  'bel 14 020 of 112',
  'de mevrouw van de balie en een meneer. Hij zei niets',
  'mevrouw die hier woont',
  'een park van 10 MW Zonnepanelen',
  'de heer des huizes',
  'Onderweg 5 mensen gesproken',
  'in de hoofdstraat met 12 bewoners',
  'wet van 2015 WM en 1234 ABC 12',
  'sinds 1-1-2015 geldt de Wmo 2015',
  'vanaf 01/01/2007 tot 31-12-2014',
  '@wijkteam en wijk@home',
  'De broer kwam. Het ging goed.',
  'Haar moeder Nederlands leren',
  'de cliënt Wmo-hulp geven, de inwoner De Wit-Gele Kruisstraat',
  'familie en vrienden, de familie is groot',
  'een vrouw Amsterdam uit, een man Die kwam',
  'de wijk heet Oost',
  'de wet van 09-07-2014 en de brief van 3-2-2018',
  'besluit 12-03-2015, d.d. 12-03-2015',
  'zaaknummer 111222333, ons kenmerk: 123456782',
  'in 2025 en 2026 12 keer',
  'artikel 2.3.5 Wmo 2015, artikel 8.1.1 lid 3',
];

describe('privacyHits', () => {
  for (const [text, ...kinds] of noticed)
    it(`notices ${kinds.join(' and ')}`, () => expect(found(text)).to.deep.equal(kinds));
  for (const text of harmless) it(`leaves "${text}" alone`, () => expect(found(text)).to.deep.equal([]));

  it('blocks nine digits only; everything else warns', () => {
    expect(privacyHits('111222333').map(({ blocks }) => blocks)).to.deep.equal([true]);
    for (const [text, ...kinds] of noticed)
      if (!kinds.some((kind) => kind.startsWith('bsn'))) expect(maySave(privacyHits(text)), text).to.equal(true);
    expect(maySave(privacyHits('bel 06-12345678 over 111222333'))).to.equal(false);
  });

  const number = (most: number) => fc.integer({ min: 0, max: most });
  const two = (given: number): string => String(given).padStart(2, '0');
  const code = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const of = (text: fc.Arbitrary<string>): void =>
    fc.assert(
      fc.property(text, fc.constantFrom('', 'Over ', 'Zie: ', 'het gaat om '), (said, before) => {
        expect(found(`${before}${said}.`)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );

  it('has no false alarm on dates of now, in any notation', () =>
    of(
      fc
        .tuple(number(27), number(11), fc.integer({ min: 2020, max: 2039 }), fc.constantFrom('-', '/', '.', ' ', 'iso'))
        .map(([day, month, year, gap]) =>
          gap === 'iso' ? `${year}-${two(month + 1)}-${two(day + 1)}` : [day + 1, month + 1, year].join(gap),
        ),
    ));

  it('has none on amounts', () =>
    of(
      fc
        .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('€ x', 'x euro', 'EUR x', '€x'))
        .map(([amount, form]) => form.replace('x', new Intl.NumberFormat('nl-NL').format(amount))),
    ));

  it('has none on codes of CBS', () =>
    of(
      fc.oneof(
        code(4).map((digits) => `GM${digits}`),
        code(6).map((digits) => `WK${digits}`),
        code(8).map((digits) => `BU${digits}`),
        code(5).map((digits) => `tabel ${digits}NED`),
        fc.constantFrom('2024JJ00', '2024KW01', '2024MM12'),
      ),
    ));

  it('has none on articles of law', () =>
    of(
      fc
        .tuple(number(20), number(20), number(20), fc.constantFrom('Wmo 2015', 'Jeugdwet', 'Participatiewet', 'Awb'))
        .map(([a, b, c, law]) => `artikel ${a + 1}.${b + 1}.${c + 1}, lid ${c + 1}, ${law}`),
    ));

  it('has none on numbers of cases', () =>
    of(
      fc.oneof(
        code(9).map((digits) => `Z${digits}`),
        code(6).map((digits) => `Z-2026-${digits}`),
        code(5).map((digits) => `2026/${digits}`),
        code(9).map((digits) => `zaaknummer ${digits.replace(/^0/, '1')}`),
        code(8).map((digits) => `kenmerk: ${digits.replace(/^0/, '1')}`),
      ),
    ));

  it('finds a BSN wherever it stands in ordinary words', () => {
    const words = fc.constantFrom('Het nummer', 'van de', 'klant is', 'BSN', 'volgens', 'ons:', '(');
    fc.assert(
      fc.property(
        fc.array(words),
        fc.constantFrom('111222333', '123456782', '319072356'),
        fc.constantFrom('', '.', ',', ' en', ')', '?'),
        (before, bsn, after) => found(`${before.join(' ')} ${bsn}${after}`).includes(`bsn: ${bsn}`),
      ),
    );
  });

  it('gives hits in order, without overlap, inside the text, for any text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...noticed.map(([text]) => text)),
      fc.stringMatching(/^[\d .,\-/+()]{0,20}$/),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const { from, to } of privacyHits(text)) {
          expect(from).to.be.at.least(at);
          expect(to).to.be.within(from + 1, text.length);
          at = to;
        }
      }),
    );
  });

  it('stays quick on a long text made to be slow', () => {
    const start = performance.now();
    for (const unit of ['1 ', '12-', 'a.', '0 6 ', '9', 'Aa', 'geb ', 'bsn 1 ', 'mijn vrouw ', 'geb.dat '])
      privacyHits(unit.repeat(5_000));
    expect(performance.now() - start).to.be.below(2_000);
  });
});
