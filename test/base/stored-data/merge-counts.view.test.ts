import { expect } from '@open-wc/testing';
import { keepingMessages, mergeCounts, renamedIn } from '@draagkracht/base/words.js';
import type { MergePreview, RecordMerge } from '@draagkracht/model';

const one = (id: string, set: Partial<RecordMerge>): RecordMerge => ({
  id,
  type: 'obstacle',
  standing: 'same',
  brings: false,
  record: {},
  fields: [],
  ...set,
});

describe('what merging does, counted', () => {
  it('counts each piece once, by what happens to it', () => {
    const preview: MergePreview = {
      ok: true,
      records: [
        one('a', { standing: 'only-there', brings: true }),
        one('b', { standing: 'merges', brings: true }),
        one('c', { standing: 'merges', brings: true, removed: 'there' }),
        one('d', { standing: 'clashes', brings: true }),
        one('e', {}),
      ],
      datasets: [],
      rejected: [],
    };
    const counts = mergeCounts(preview, {});
    expect(counts).to.deep.equal({ added: 1, changed: 1, removed: 1, beside: 1, datasets: 0 });
    expect(keepingMessages.nl.will(counts)).to.equal(
      'Voegt u samen, dan komt er 1 stuk bij, verandert er 1 stuk, gaat er 1 stuk weg en staat er 1 stuk in twee versies naast elkaar. Verder verandert er niets.',
    );
    expect(mergeCounts(preview, { d: 'theirs' })).to.include({ changed: 2, beside: 0 });
  });

  it('tells once of each household that gets another name', () => {
    const renamed = { from: 'Berk-17', to: 'Eik-20' };
    const records = [one('a', { renamed }), one('b', { renamed: { ...renamed } }), one('c', {})];
    expect(renamedIn({ ok: true, records, datasets: [], rejected: [] })).to.eql([renamed]);
    expect(keepingMessages.nl.renamed('Berk-17', 'Eik-20')).to.equal(
      'De naam Berk-17 is al van een ander huishouden. Dat van uw collega heet bij u Eik-20.',
    );
  });
});
