import { expect } from '@open-wc/testing';
import { chartNote, draftProblems, fieldsOf } from '@draagkracht/model';

const seen = {
  sentence: 'Schulden: 8,1% in 2025.',
  label: 'Schulden',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  source: 'CBS',
  points: [
    { period: '2024JJ00', gap: 'suppressed' },
    { period: '2025JJ00', value: 8.1, status: 'provisional' },
  ],
};
const good = { indicatorId: 'i', region: 'GM9998', text: 'Vreemde sprong', madeOn: '2026-02-01', seen };
const problems = (change: object): unknown =>
  draftProblems(chartNote, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field} ${code}`);

describe('a note on a chart', () => {
  it('needs a text and a day; a gap in the chart keeps its name', () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ text: '', madeOn: '' })).to.deep.equal(['text required', 'madeOn required']);
  });
  it('is about one indicator in one region', () =>
    expect(problems({ indicatorId: '', region: '' })).to.have.lengthOf(2));
  it('refuses a chart with a gap nobody knows', () =>
    expect(problems({ seen: { ...seen, points: [{ period: '2025JJ00', gap: 'weg' }] } })).to.have.lengthOf(1));
  it('asks for the text, never for the chart', () =>
    expect(fieldsOf(chartNote.schema).map(({ name }) => name)).to.deep.equal(['text', 'madeOn']));
});
