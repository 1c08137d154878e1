import { expect } from '@open-wc/testing';
import {
  blindSpots,
  checkRecord,
  circles,
  monitorIndicator,
  newRecord,
  periodOf,
  regionKind,
  type Translated,
} from '@draagkracht/model';
import { catalogue, catalogueEntry, adoptEntry, type CatalogueEntry } from '@draagkracht/model/catalogue.js';

/** D§4.2 to the letter: number, id, direction, kind (S/M and R/S are surveys with a note, R/M is counted with a note), mark. */
const table =
  `1 wmo-clienten ◦ R ✔|2 wmo-maatwerk-bbv ◦ R ✔|3 wmo-hulp-huishouden ◦ R ✔|4 wmo-begeleiding ◦ R ✔|5 wmo-verblijf-opvang ◦ R ✔
6 wmo-hulpmiddelen ◦ R ✔|7 zelfst-70plus ↑ R ✔|8 stapeling-2plus ◦ R ✔|9 jeugdhulp ◦ R ✔|10 jeugdzorg-kwb ◦ R ✔
11 jeugdbescherming ↓ R ✔|12 jeugdreclassering ↓ R ✔|13 jeugd-verblijf ↓ R ○|14 jeugd-duur ◦ R ○|15 jeugd-verwijzer ◦ R ○
16 uitval-jeugd ↓ R ✔|17 nut-jeugd ↑ S ✔|18 zonder-hulp-verder ↑ S* ✔|19 herhaald-beroep ↑ R ✔|20 probleem-minder ↑ S ✔
21 doelen-gehaald ↑ S ✔|22 bijstand ↓ R ✔|23 reintegratie ◦ R ✔|24 uitstroom-werk ↑ R ○|25 duurzaam-uit ↑ R ○
26 kind-uitkering ↓ R ✔|27 netto-arbeid ↑ S ✔|28 banen ↑ R ✔|29 werkloze-jongeren ↓ R ✔|30 jongeren-delict ↓ R ✔
31 verzuim-absoluut ↓ R ○|32 verzuim-relatief ↓ R ○|33 vsv ↓ R ○|34 armoede ↓ R ✔|35 schulden ↓ R ○
36 vroegsignalering ↑ R ○|37 wanbetalers-zvw ↓ R ✔|38 ses-woa ◦ M ✔|39 ervaren-gezondheid ↑ S* ✔|40 langdurige-aandoening ◦ S* ✔
41 beperking ↓ S* ✔|42 mantelzorger ◦ S* ✔|43 mantelzorg-zwaar ↓ S ✔|44 mantelzorg-ontvangen ◦ S ✔|45 eenzaam ↓ S* ✔
46 eenzaam-75 ↓ S ✔|47 regie ↑ S* ○|48 rondkomen ↓ S* ○|49 vrijwilliger ↑ S ○|50 informele-hulp ↑ S ○
51 cohesie ↑ S ○|52 ceo-toegang ↑ S ✔|53 ceo-samen ↑ S ○|54 ceo-clientondersteuner ↑ S ○|55 ceo-doen ↑ S ✔
56 ceo-redden ↑ S ✔|57 ceo-kwaliteit-leven ↑ S ✔|58 oosr ↑ R* ✔`
    .split(/[|\n]/)
    .map((row) => row.split(' '));
const arrows = { higher: '↑', lower: '↓', neutral: '◦' } as const;
const letters = { registration: 'R', survey: 'S', model: 'M' } as const;
const marks = { verified: '✔', usual: '○', ours: '◇' } as const;

const allTexts = (entry: CatalogueEntry): readonly Translated[] => [
  entry.label,
  entry.definition,
  entry.numerator,
  entry.denominator,
  entry.unit,
  ...entry.readWith,
  ...entry.breaks.map(({ reason }) => reason),
  ...(entry.kindNote ? [entry.kindNote] : []),
];
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);

describe('the catalogue of indicators', () => {
  it('has the 58 of D§4.2, with their direction, kind and mark to the letter', () =>
    expect(
      catalogue.map(({ number, id, direction, kind, kindNote, mark }) => [
        String(number),
        id,
        arrows[direction],
        `${letters[kind]}${kindNote ? '*' : ''}`,
        marks[mark],
      ]),
    ).to.deep.equal(table));
  it('has each id once and finds by it', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).to.equal(58);
    expect(catalogueEntry('oosr')?.number).to.equal(58);
    expect(catalogueEntry('iets')).to.equal(undefined);
  });
  it('is complete in both languages', () => {
    for (const entry of catalogue) {
      for (const { nl, en } of allTexts(entry)) {
        expect(nl.trim(), entry.id).to.not.equal('');
        expect(en.trim(), entry.id).to.not.equal('');
      }
      expect(entry.sources, entry.id).to.not.be.empty;
      expect(entry.readWith, entry.id).to.not.be.empty;
      expect(entry.geography, entry.id).to.not.be.empty;
      expect(entry.lifeDomains, entry.id).to.not.be.empty;
      expect(entry.tasks, entry.id).to.not.be.empty;
    }
  });
  it('speaks plain Dutch: whole sentences of at most eighteen words', () => {
    for (const entry of catalogue)
      for (const { nl } of [entry.definition, ...entry.readWith])
        for (const sentence of sentencesIn(nl)) {
          expect(sentence, entry.id).to.match(/^[‘A-Z0-9].*\.$/);
          expect(sentence.split(/\s+/).length, `${entry.id}: ${sentence}`).to.be.at.most(18);
        }
  });
  it('keeps what programmes do apart from how residents fare, and says of the use of help neither that it works nor that it lasts', () => {
    const of = (level: string, aspect?: string) =>
      catalogue.filter((entry) => entry.level === level && entry.aspect === aspect).map(({ id }) => id);
    expect(of('programme', 'sustainability')).to.deep.equal(['herhaald-beroep', 'duurzaam-uit']);
    expect(catalogue.filter(({ tells, level }) => tells === 'use' && level !== 'programme')).to.be.empty;
    expect(catalogue.filter(({ tells, aspect }) => tells === 'use' && aspect)).to.be.empty;
    expect(catalogue.filter(({ level, aspect }) => level === 'population' && aspect)).to.be.empty;
    expect(of('population')).to.include.members(['bijstand', 'eenzaam', 'jeugdbescherming', 'zelfst-70plus', 'oosr']);
    expect(of('programme', 'effectiveness')).to.include.members(['ceo-redden', 'doelen-gehaald', 'uitval-jeugd']);
  });
  it('stands by the circles as D§4.3 has them', () => {
    const inCircle = (circle: string) => catalogue.filter((entry) => entry.circle === circle).map(({ id }) => id);
    expect(inCircle('1')).to.include.members(['regie', 'rondkomen', 'schulden', 'doelen-gehaald']);
    expect(inCircle('2')).to.include.members(['mantelzorger', 'mantelzorg-zwaar', 'mantelzorg-ontvangen', 'eenzaam']);
    expect(inCircle('3')).to.deep.equal(['informele-hulp', 'cohesie']);
    expect(inCircle('4')).to.deep.equal(['vrijwilliger']);
    expect(inCircle('5')).to.include.members([
      'wmo-clienten',
      'jeugdhulp',
      'stapeling-2plus',
      'herhaald-beroep',
      'ceo-doen',
    ]);
    expect(Object.keys(blindSpots)).to.deep.equal(circles.map(({ value }) => value));
  });
  it('warns of the break of 2021 in the survey among clients, and of use that is not need', () => {
    for (const { id, breaks, readWith, tells } of catalogue) {
      if (id.startsWith('ceo-'))
        expect(
          breaks.map(({ period }) => period),
          id,
        ).to.deep.equal(['2021JJ00']);
      if (tells === 'use') expect(readWith.map(({ nl }) => nl).join(' '), id).to.match(/gebruik/i);
    }
  });
  it('holds published figures to hold a file against, of regions and periods that exist', () => {
    for (const { id, known } of catalogue)
      for (const { region, period } of known) {
        expect(regionKind(region), id).to.not.equal('other');
        expect(periodOf(period)?.code, id).to.equal(period);
      }
    const amstelveen = (id: string) =>
      catalogueEntry(id)!
        .known.filter(({ region }) => region === 'GM0362')
        .map(({ value }) => value);
    expect(amstelveen('bijstand')).to.deep.equal([194.4, 205.9, 207.5, 202.4]);
    expect(amstelveen('jeugdhulp')).to.deep.equal([7.8, 7.3, 8.1, 9.3]);
    const country = ['zelfst-70plus', 'stapeling-2plus', 'ervaren-gezondheid', 'eenzaam', 'eenzaam-75', 'oosr'];
    expect(country.map((id) => catalogueEntry(id)!.known.at(-1)?.value)).to.deep.equal([94.8, 9.7, 79.1, 46.6, 56, 15]);
  });
  it('becomes a record that is accepted, in either language', () => {
    for (const entry of catalogue)
      for (const language of ['nl', 'en'] as const) {
        const data = adoptEntry(entry, language, { resultId: '', place: 0 });
        const record = newRecord(monitorIndicator, data, {
          id: '00000000-0000-4000-8000-000000000001',
          now: '2026-01-05T00:00:00.000Z',
          authorRole: 'beleid',
        });
        expect(checkRecord(record, [monitorIndicator]), entry.id).to.deep.equal({ ok: true, record });
      }
  });
});
