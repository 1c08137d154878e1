import { expect } from '@open-wc/testing';
import type { ChangeEntry, LoggedAct } from '@draagkracht/model';
import {
  actWords,
  clashWords,
  entryWords,
  momentWords,
  recordWords,
  refusalWords,
  willWords,
  type Telling,
} from '../../../packages/dashboard/src/history/history.words.js';

const known = new Map([
  ['i', { label: 'Jeugdhulp', resultId: 'r' }],
  ['r', { label: 'Niemand alleen' }],
  ['t', { indicatorId: 'i', basis: 'Begroting' }],
  ['n', { indicatorId: 'i', text: 'Let op de breuk' }],
]);
const telling = (acts: readonly LoggedAct[] = []): Telling => ({
  language: 'nl',
  today: '2026-03-05',
  known,
  acts: new Map(acts.map((act) => [act.id, act])),
});
const entry = (given: Partial<ChangeEntry>): ChangeEntry => ({
  seq: 1,
  act: 'a',
  recordId: 'i',
  type: 'monitor-indicator',
  kind: 'update',
  who: 'beleid',
  at: '2026-03-05T08:05:00Z',
  changes: [],
  ...given,
});
const act = (id: string, given: Partial<ChangeEntry>, more: Partial<LoggedAct> = {}): LoggedAct => ({
  id,
  at: '2026-03-05T08:05:00Z',
  who: 'beleid',
  entries: [entry({ act: id, ...given })],
  ...more,
});

describe('words of the history', () => {
  it('name a record by its own name, or by what it belongs to', () => {
    expect(recordWords('monitor-indicator', 'i', telling())).to.equal('Indicator “Jeugdhulp”');
    expect(recordWords('target', 't', telling())).to.equal('Streefwaarde bij “Jeugdhulp”');
    expect(recordWords('chart-note', 'n', telling())).to.equal('Notitie bij een grafiek “Let op de breuk”');
    expect(recordWords('dataset', 'weg', telling())).to.equal('Bestand met cijfers');
    expect(recordWords('van-later', 'weg', telling())).to.equal('Stuk');
  });

  it('say when, as people do, by the clock of the Netherlands', () => {
    const said = (at: string) => momentWords(at, telling());
    expect(said('2026-03-05T08:05:00Z')).to.equal('Vandaag om 09:05');
    expect(said('2026-03-03T23:30:00Z')).to.equal('Gisteren om 00:30');
    expect(said('2025-07-01T10:00:00Z')).to.equal('1 juli 2025 om 12:00');
  });

  it('tell a record that came back from one that is new, and what was taken back', () => {
    const removed = act('x', { kind: 'remove', seq: 1 });
    const back = act('y', { kind: 'create', seq: 2 });
    expect(actWords(back, telling([back]))).to.equal('Indicator “Jeugdhulp” toegevoegd');
    expect(actWords(back, telling([back, removed]))).to.equal('Indicator “Jeugdhulp” teruggezet');
    const undone = act('z', { kind: 'create', seq: 3 }, { undoes: 'x' });
    expect(actWords(undone, telling([removed]))).to.equal('Teruggedraaid: Indicator “Jeugdhulp” weggehaald');
    expect(actWords(undone, telling())).to.equal('Iets teruggedraaid. Indicator “Jeugdhulp” teruggezet');
    const redone = act('w', { kind: 'remove', seq: 4 }, { undoes: 'z' });
    expect(actWords(redone, telling([removed, undone]))).to.equal(
      'Teruggedraaid: Teruggedraaid: Indicator “Jeugdhulp” weggehaald',
    );
  });

  it('say fields by the labels of the form, and keep silent on what people never see', () => {
    const changes = [
      { path: 'data.direction', before: 'lower', after: 'neutral' },
      { path: 'data.lifeDomains', before: [], after: ['zorg', 'wonen'] },
      { path: 'data.place', before: 0, after: 2 },
      { path: 'data.resultId', before: '', after: 'r' },
      { path: 'data.link', after: { datasetId: 'd', indicatorId: 'k' } },
      { path: 'visibility', before: 'prive', after: 'team' },
      { path: 'expiresAt', after: '2027-01-01T00:00:00Z' },
    ];
    expect(entryWords(entry({ changes }), telling())).to.deep.equal([
      'Wat is beter? Eerst “Lager is beter”, nu “Geen van beide: het hangt van de situatie af”',
      'Levensgebieden: eerst leeg, nu “Zorg, Wonen”',
      'Plaats in de lijst: eerst 1, nu 3',
      'Doel waar het bij hoort: eerst leeg, nu “Niemand alleen”',
      'Waar de cijfers vandaan komen: aangepast',
      'Wie het mag zien: eerst alleen ikzelf, nu mijn team',
    ]);
    expect(entryWords(entry({ changes: changes.slice(-1) }), telling())).to.deep.equal([
      'Alleen gegevens die u niet ziet, zoals hoe lang dit bewaard blijft.',
    ]);
    expect(entryWords(entry({ kind: 'create', changes: [{ path: 'data.unit', after: '' }] }), telling())).to.deep.equal(
      [],
    );
  });

  it('say what taking back will do, for one record and for several', () => {
    expect(willWords(act('a', { kind: 'create' }), telling())).to.equal(
      'Terugdraaien haalt indicator “Jeugdhulp” weg. Het gaat naar de prullenbak.',
    );
    expect(willWords(act('a', { kind: 'remove' }), telling())).to.equal(
      'Terugdraaien zet indicator “Jeugdhulp” weer terug.',
    );
    const both = { ...act('a', {}), entries: [entry({}), entry({ recordId: 't', type: 'target' })] };
    expect(willWords(both, telling())).to.equal('Terugdraaien zet 2 stukken terug zoals het was. Alles of niets.');
    expect(actWords(both, telling())).to.equal('Indicator “Jeugdhulp” en nog 1 stuk gewijzigd');
    const mixed = { ...both, entries: [entry({}), entry({ recordId: 't', type: 'target', kind: 'remove' })] };
    expect(actWords(mixed, telling())).to.equal('2 stukken: 1 gewijzigd, 1 weggehaald');
  });

  it('say what stands in the way, in both languages', () => {
    const clash = { recordId: 'i', type: 'monitor-indicator', fields: ['data.unit', 'data.direction'] } as const;
    expect(clashWords({ ...clash, why: 'changed' }, telling())).to.equal(
      'Indicator “Jeugdhulp” is daarna gewijzigd: “Eenheid”, “Wat is beter?”.',
    );
    for (const why of ['changed', 'gone', 'there-again', 'invalid', 'replaced'] as const)
      expect(clashWords({ ...clash, why, fields: [] }, telling())).to.contain('Indicator “Jeugdhulp”');
    expect(refusalWords({ ok: false, why: 'nothing', clashes: [] }, telling())).to.have.length(1);
  });
});
