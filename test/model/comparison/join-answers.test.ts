import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { joinAnswers, type ComparisonAnswers, type ModelComparison } from '@draagkracht/model';

const blank: ModelComparison = {
  subjectKind: 'contract',
  subjectLabel: 'Dagbesteding',
  sheets: [],
  evidence: [],
  revealed: false,
  change: '',
  ownerRole: '',
  reviewOn: '',
  learned: '',
};
const answers = (id: string, text = ''): ComparisonAnswers => ({
  sheets: [{ id, scores: [{ pair: 1, now: 4, wanted: 2 }] }],
  evidence: text ? [{ pair: 1, text }] : [],
});
const joined = (data: ModelComparison, more: ComparisonAnswers) => {
  const result = joinAnswers(data, more);
  if (!result.ok) throw new Error(result.because);
  return result;
};

describe('joining answers', () => {
  it('counts the same sheet once, however often it comes', () => {
    const once = joined(blank, answers('aaaaaaaa', 'Artikel 4'));
    expect([once.added, once.known]).to.deep.equal([1, 0]);
    const twice = joined(once.data, answers('aaaaaaaa', 'Artikel 4'));
    expect([twice.added, twice.known]).to.deep.equal([0, 1]);
    expect(twice.data).to.deep.equal(once.data);
    const inOne = joined(blank, { ...answers('aaaaaaaa'), sheets: [1, 2].map(() => answers('aaaaaaaa').sheets[0]!) });
    expect(inOne.data.sheets).to.have.length(1);
  });

  it('gives the same whatever the order in which people answered', () => {
    const id = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
        const of = (order: readonly string[]): ModelComparison =>
          order.reduce((data, one) => joined(data, answers(one, `Reden ${one}`)).data, blank);
        expect(of(ids)).to.deep.equal(of([...ids].reverse()));
      }),
    );
  });

  it('leaves out a reason that looks as if it holds a BSN', () => {
    const { data, withheld } = joined(blank, answers('aaaaaaaa', 'Zie dossier 123456782'));
    expect([data.sheets.length, data.evidence.length, withheld]).to.deep.equal([1, 0, 1]);
  });

  it('takes sixty sheets and no more', () => {
    const many = Array.from({ length: 60 }, (_, at) => answers(`aaaaaaa${at + 10}`).sheets[0]!);
    const full = joined(blank, { sheets: many, evidence: [] });
    expect(joinAnswers(full.data, answers('bbbbbbbb'))).to.deep.equal({ ok: false, because: 'too-many' });
    expect(joinAnswers(full.data, { sheets: many, evidence: [] }).ok).to.equal(true);
  });
});
