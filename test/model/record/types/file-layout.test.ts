import { expect } from '@open-wc/testing';
import { checkRecord, fileLayout, fileLayoutType, newRecord, recordTypes, type FileLayout } from '@draagkracht/model';
import * as v from 'valibot';

const layout: FileLayout = {
  signature: 'csv:3:abc',
  name: 'Wmo per wijk',
  columns: ['wijk', 'periode', 'aantal'],
  choices: {
    layout: 'none',
    decimal: '.',
    headerRow: 3,
    part: 'Blad1',
    columns: { wijk: { role: 'region' }, aantal: { role: 'figure', label: 'Cliënten', unit: 'per 1.000 inwoners' } },
    missing: ['-99'],
  },
};
const takes = (change: object): boolean => v.safeParse(fileLayout.schema, { ...layout, ...change }).success;

describe('a way of reading', () => {
  it('is a record like any other', () => {
    const making = { id: crypto.randomUUID(), now: '2026-11-22T09:00:00.000Z', authorRole: 'beleidsmedewerker' };
    const record = newRecord(fileLayout, layout, making);
    expect(record.type).to.equal(fileLayoutType);
    expect(checkRecord(JSON.parse(JSON.stringify(record)), recordTypes)).to.deep.equal({ ok: true, record });
  });

  it('may leave every choice to the file', () => expect(takes({ choices: {} })).to.equal(true));

  it('takes no choice it does not know', () => {
    expect(takes({ choices: { decimal: ';' } })).to.equal(false);
    expect(takes({ choices: { columns: { a: { role: 'colour' } } } })).to.equal(false);
    expect(takes({ choices: { headerRow: 0 } })).to.equal(false);
    expect(takes({ choices: { layout: 'sap' } })).to.equal(false);
  });

  it('does not keep the period: next year it is another', () => {
    const read = v.parse(fileLayout.schema, { ...layout, choices: { period: '2023' } });
    expect(read.choices).to.deep.equal({});
  });
});
