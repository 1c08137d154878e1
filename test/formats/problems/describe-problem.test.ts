import { expect } from '@open-wc/testing';
import { describeProblem, problemCodes } from '@draagkracht/formats';

describe('describeProblem', () => {
  for (const code of problemCodes)
    it(`says ${code} in both languages, for one and for many`, () => {
      for (const count of [1, 3]) {
        const { nl, en } = describeProblem({
          code,
          severity: 'warning',
          count,
          example: { row: 12, name: 'Naam', text: 'abc' },
        });
        for (const text of [nl, en])
          expect(text)
            .to.match(/^[A-Z0-9].*\.$/)
            .and.not.contain('undefined');
        expect(nl).to.not.equal(en);
      }
    });
  it('says how many, where and what', () =>
    expect(
      describeProblem({
        code: 'text-in-numbers',
        severity: 'warning',
        count: 2,
        example: { row: 12, name: 'inwo', text: 'abc' },
      }),
    ).to.deep.equal({
      nl: '2 cellen zijn geen getal en tellen als onbekend. Het eerste voorbeeld: rij 12, kolom "inwo", "abc".',
      en: '2 cells are no number and count as unknown. The first example: row 12, column "inwo", "abc".',
    }));
  it('shows a code of another room as it is', () =>
    expect(describeProblem({ code: 'elders', severity: 'note', count: 1 }).nl).to.contain('elders'));
});
