import { expect } from '@open-wc/testing';
import { bankMarks } from '@draagkracht/model';

describe('bankMarks', () => {
  it('numbers equal lines of one day, and says nothing but the day and the amount', () =>
    expect(
      bankMarks([
        { on: '2026-09-01', cents: -500 },
        { on: '2026-09-01', cents: -500 },
        { on: '2026-09-02', cents: -500 },
      ]),
    ).to.deep.equal(['2026-09-01/-500/1', '2026-09-01/-500/2', '2026-09-02/-500/1']));
});
