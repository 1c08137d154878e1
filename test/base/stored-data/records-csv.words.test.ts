import { expect } from '@open-wc/testing';
import { newRecord, recordTypes, type RecordType } from '@draagkracht/model';
import { recordsCsv } from '@draagkracht/base/words.js';
import { richField } from '../../helpers/form-host.js';

const making = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-22T23:30:00.000Z', authorRole: 'wijkteam' };
const data = {
  actions: [
    { what: 'bellen', who: 'consulent', on: '2026-12-01' },
    { what: '=HYPERLINK("x")', who: '', on: '' },
  ],
  domains: ['a', 'c'],
  cost: 1_250_50,
  level: -2.5,
};
const rows = (text: string): string[][] =>
  text
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('records as a spreadsheet', () => {
  const record = newRecord(richField as RecordType, data, making);

  it('has a column for each question, and for each of each item of a list', () => {
    const [head, first, ...rest] = rows(recordsCsv(richField, [record], 'nl'));
    expect(rest).to.deep.equal([]);
    const said = Object.fromEntries(head!.map((name, i) => [name, first![i]]));
    expect(said).to.include({
      'Gemaakt op': '2026-11-23',
      Rol: 'wijkteam',
      'Actie 1: Wat?': 'bellen',
      'Actie 1: Wanneer?': '2026-12-01',
      'Actie 2: Wie?': '',
      Gebieden: 'Gebied a, Gebied c',
      Kosten: '1250,5',
      Waarde: '-2,5',
    });
  });

  it('runs nothing, and names no ids', () => {
    const text = recordsCsv(richField, [record], 'en');
    expect(text)
      .to.not.match(/(^|;)"?=/m)
      .and.not.include(making.id);
    expect(text).to.include("'=HYPERLINK");
    expect(rows(text)[0]!.slice(0, 3)).to.deep.equal(['Made on', 'Changed on', 'Role']);
  });

  it('is only the questions when there is nothing, for every type there is', () => {
    for (const type of recordTypes)
      for (const language of ['nl', 'en'] as const) {
        const [head, ...rest] = rows(recordsCsv(type, [], language));
        expect([head!.length >= 3, rest], type.type).to.deep.equal([true, []]);
      }
  });
});
