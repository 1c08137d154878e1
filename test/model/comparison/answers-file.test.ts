import { expect } from '@open-wc/testing';
import { answersFile, isSameSubject, readAnswers, type ModelComparison } from '@draagkracht/model';

const data: ModelComparison = {
  subjectKind: 'contract',
  subjectLabel: 'Dagbesteding 2027',
  sheets: [{ id: 'aaaaaaaa', scores: [{ pair: 1, now: 4, wanted: 2 }] }],
  evidence: [{ pair: 1, text: 'Artikel 4' }],
  revealed: true,
  pair: '1',
  change: 'Wensen eerst',
  ownerRole: 'inkoop',
  reviewOn: '2027-01-10',
  learned: '',
};
const because = (text: string): unknown => {
  const read = readAnswers(text);
  return read.ok ? read.answers : [read.because, read.path];
};

describe('a file of answers', () => {
  it('goes out and comes in the same, without what was decided', () => {
    const text = answersFile(data);
    expect(text).to.not.include('inkoop').and.not.include('Wensen eerst');
    expect(because(`\uFEFF${text}`)).to.deep.include({
      subject: { kind: 'contract', label: 'Dagbesteding 2027' },
      sheets: data.sheets,
      evidence: data.evidence,
    });
  });

  it('says why something else is not taken', () => {
    expect(because('nu;gewenst')).to.deep.equal(['no-json', undefined]);
    expect(because('[]')).to.deep.equal(['other-kind', undefined]);
    expect(because('{"kind":"draagkracht/model-answers","version":2}')).to.deep.equal(['newer', undefined]);
    const damaged = answersFile(data).replace('"now": 4', '"now": 9');
    expect(because(damaged)).to.deep.equal(['damaged', 'sheets.0.scores.0.now']);
  });

  it('is about the same subject whatever the capitals, and about another one when the kind differs', () => {
    const subject = { kind: 'contract', label: ' dagbesteding  2027 ' } as const;
    expect(isSameSubject(data, { subject })).to.equal(true);
    expect(isSameSubject(data, { subject: { ...subject, kind: 'case' } })).to.equal(false);
    expect(isSameSubject(data, { subject: { ...subject, label: 'Dagbesteding 2028' } })).to.equal(false);
  });
});
