import { expect, fixture, html } from '@open-wc/testing';
import { budgetCase, draftProblems } from '@draagkracht/model';
import { exampleCase, exampleTemplate } from '../../../packages/widgets/src/budget-tracker/example.js';

describe('the example', () => {
  it('is a request that could be kept, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const problems = draftProblems(budgetCase, exampleCase(language, '2026-11-22'), '2026-11-22');
      expect(problems.filter(({ code }) => code !== 'required')).to.deep.equal([]);
    }
  });

  it('says that it is invented, and that a neighbour solved it without money', async () => {
    const shown = await fixture<HTMLElement>(html`<div>${exampleTemplate('nl', '2026-11-22', 4)}</div>`);
    expect(shown.innerText)
      .to.include('Bedacht voorbeeld')
      .and.include('De buurman repareert')
      .and.include('Opgelost zonder geld')
      .and.not.include('ligt stil');
  });
});
