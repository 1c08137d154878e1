import { expect } from '@open-wc/testing';
import type { MergePreview, RecordMerge } from '@draagkracht/model';
import { mergeCounts } from '@draagkracht/base/words.js';
import { differencesOf } from '../../../packages/dashboard/src/sharing/differences.view.js';
import { anIndicator, aResult, aTarget } from '../../helpers/monitor.js';

const side = (value: unknown, who: string, at = '2026-03-02T10:00:00.000Z') => ({ value, who, at });
const one = (record: { readonly id: string; readonly type: string }, rest: Partial<RecordMerge>): RecordMerge => ({
  id: record.id,
  type: record.type,
  standing: 'same',
  brings: false,
  record,
  fields: [],
  ...rest,
});
const steps = [{ period: '2027JJ00', value: 6 }];
const target = aTarget(3, anIndicator(2).id);
const clash = one(target, {
  standing: 'clashes',
  brings: true,
  fields: [
    { path: 'data.value', changedBy: 'clash', before: 5, ours: side(4, 'beleid'), theirs: side(6.5, 'sociaal team') },
    {
      path: 'data.steps',
      changedBy: 'theirs',
      before: [],
      ours: side([], 'beleid'),
      theirs: side(steps, 'sociaal team'),
    },
  ],
});
const preview = (...records: readonly RecordMerge[]): MergePreview => ({
  ok: true,
  exportedAt: '2026-03-03T10:00:00.000Z',
  records,
  datasets: [{ id: 'nieuw', label: 'Kerncijfers 2026', importedAt: '2026-03-01T10:00:00.000Z' }],
  rejected: [],
});
const of = (records: readonly RecordMerge[], choices = {}) =>
  differencesOf(preview(...records), choices, 'nl', '2026-03-04');

describe('what differs, in words', () => {
  it('names a piece by what it belongs to, a field by its label, with both values, who and when', () => {
    const { clashes } = of([clash, one(anIndicator(2), {})]);
    expect(clashes[0]).to.deep.include({ name: 'Streefwaarde bij “Indicator 2”', chosen: 'both' });
    expect(clashes[0]!.fields).to.deep.equal([
      {
        label: 'Streefwaarde',
        before: '“5”',
        ours: { value: '“4”', by: 'beleid, 2 maart 2026' },
        theirs: { value: '“6,5”', by: 'sociaal team, 2 maart 2026' },
      },
    ]);
    expect(clashes[0]!.lines[0]).to.match(/^Tussenstappen op weg daarheen: leeg wordt “.*2027/);
  });

  it('offers of something that was removed only what can be done', () => {
    const removed = (where: 'here' | 'there') =>
      of([one(aResult(1), { standing: 'clashes', removed: where })]).clashes[0]!.options.map(({ choice }) => choice);
    expect(removed('here')).to.deep.equal(['both', 'ours']);
    expect(removed('there')).to.deep.equal(['both', 'theirs']);
  });

  it('counts what will happen with what was chosen', () => {
    const all = preview(
      clash,
      one(aResult(4), { standing: 'clashes', removed: 'here', brings: true }),
      one(aResult(5), { standing: 'clashes', removed: 'there' }),
      one(aResult(6), { standing: 'only-there', brings: true }),
      one(aResult(7), { standing: 'merges', removed: 'there', brings: true }),
      one(aResult(8), { standing: 'only-here' }),
    );
    expect(mergeCounts(all, {})).to.deep.equal({ added: 2, changed: 1, removed: 1, beside: 1, datasets: 1 });
    const choices = { [target.id]: 'ours', [aResult(4).id]: 'ours', [aResult(5).id]: 'theirs' } as const;
    expect(mergeCounts(all, choices)).to.deep.equal({ added: 1, changed: 1, removed: 2, beside: 0, datasets: 1 });
  });

  it('tells what goes together by itself, and knows when a file brings nothing', () => {
    const goes = one(aResult(1), { standing: 'merges', removed: 'there', brings: true });
    expect(of([goes]).joining[0]!.lines).to.deep.equal(['wordt weggehaald; uw collega haalde het weg']);
    expect(of([goes]).datasets[0]).to.include('Kerncijfers 2026');
    expect(of([one(aResult(1), {})]).empty).to.equal(false);
    expect(differencesOf({ ...preview(one(aResult(1), {})), datasets: [] }, {}, 'nl', '2026-03-04').empty).to.equal(
      true,
    );
  });

  it('says which household gets another made-up name', () => {
    const renamed = { from: 'Berk-17', to: 'Eik-20' };
    const came = one(aResult(9), { standing: 'only-there', brings: true, renamed });
    expect(of([came]).renamed).to.eql([
      'De naam Berk-17 is al van een ander huishouden. Dat van uw collega heet bij u Eik-20.',
    ]);
  });
});
