import { expect } from '@open-wc/testing';
import type { ComparisonSheet, ModelComparison } from '@draagkracht/model';
import {
  changeDue,
  comparisonsView,
  pairViews,
  spreadOf,
  talkFirst,
} from '../../../packages/widgets/src/model-compare/compare.view.js';
import { recordOf } from '../../../stories/widgets/tool-story.js';

type Score = ComparisonSheet['scores'][number];
const sheets = (...people: readonly (readonly (readonly [Score['pair'], Score['now'], Score['wanted']])[])[]) => ({
  sheets: people.map((scores, at) => ({
    id: `persoon-${at}`,
    scores: scores.map(([pair, now, wanted]) => ({ pair, now, wanted })),
  })),
  evidence: [],
});

describe('what answers of people show', () => {
  it('puts the marks at the middle answers, and the step between them', () => {
    const [first, second] = pairViews(sheets([[1, 5, 1]], [[1, 4, 2]], [[1, 2, 2]], [[1, 4, 3]]));
    expect([first!.middle, first!.step, first!.count]).to.deep.equal([{ now: 4, wanted: 2 }, -2, 4]);
    expect(first!.spread).to.deep.equal({
      now: [2, 4, 4, 5],
      wanted: [1, 2, 2, 3],
      nowSpan: { low: 2, high: 5 },
      wantedSpan: { low: 1, high: 3 },
    });
    expect([second!.middle, second!.step, second!.count]).to.deep.equal([undefined, 0, 0]);
  });

  it('keeps differences to itself below three people', () => {
    const [first] = pairViews(sheets([[1, 5, 1]], [[1, 1, 1]]));
    expect([first!.spread, spreadOf(first!), first!.middle]).to.deep.equal([undefined, 0, { now: 3, wanted: 1 }]);
  });

  it('finds where people differ most, where the step is largest, and where both are', () => {
    const views = pairViews(
      sheets(
        [
          [1, 1, 1],
          [2, 5, 1],
          [3, 2, 2],
        ],
        [
          [1, 5, 1],
          [2, 5, 1],
          [3, 2, 2],
        ],
        [
          [1, 3, 3],
          [2, 4, 1],
          [3, 2, 2],
        ],
      ),
    );
    const { spread, step, both } = talkFirst(views);
    expect([spread.size, spread.pairs.map(({ pair }) => pair.number)]).to.deep.equal([4, [1]]);
    expect([step.size, step.pairs.map(({ pair }) => pair.number)]).to.deep.equal([4, [2]]);
    expect(both).to.deep.equal([]);
    const same = talkFirst(pairViews(sheets([[3, 2, 2]])));
    expect([same.spread.pairs, same.step.pairs]).to.deep.equal([[], []]);
  });

  it('asks about changes whose day has come', () => {
    const blank: ModelComparison = {
      ...sheets(),
      subjectKind: 'case',
      subjectLabel: 'X',
      revealed: true,
      change: 'Iets',
      ownerRole: 'team',
      reviewOn: '2026-11-20',
      learned: '',
    };
    const late = recordOf('model-comparison', 1, blank);
    const later = recordOf('model-comparison', 2, { ...blank, reviewOn: '2026-12-20' });
    const done = recordOf('model-comparison', 3, { ...blank, outcome: 'yes' as const });
    const view = comparisonsView([later, late, done], '2026-11-22');
    expect([view.due, view.all.length]).to.deep.equal([[late], 3]);
    expect([late, later, done].map((one) => changeDue(one, '2026-11-22'))).to.deep.equal([
      'overdue',
      'later',
      undefined,
    ]);
  });
});
