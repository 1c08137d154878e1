import { expect } from '@open-wc/testing';
import { describeProblem } from '@draagkracht/formats';
import { layoutWords } from '../../../packages/formats/src/problems/layout-words.js';

describe('sentences on layouts and on two files', () => {
  it('say one and many in both languages', () => {
    for (const code of Object.keys(layoutWords))
      for (const count of [1, 3]) {
        const { nl, en } = describeProblem({ code, severity: 'note', count, example: { name: 'Wmo', text: '23' } });
        for (const text of [nl, en]) expect(text, code).to.match(/^[A-Z0-9].*\.$/);
        expect(nl).to.not.equal(en);
      }
  });
  it('say what to do with a figure that lost its decimals, and that nothing was changed', () => {
    const { nl } = describeProblem({
      code: 'decimals-lost',
      severity: 'warning',
      count: 2,
      example: { name: 'Afstand', text: 'GM0344, 2023JJ00: 23 (2,3?)' },
    });
    expect(nl).to.equal(
      '2 cijfers lijken de komma kwijt te zijn. Het eerste voorbeeld: "GM0344, 2023JJ00: 23 (2,3?)" in kolom "Afstand". Vergelijk met de bron. Er is niets veranderd.',
    );
  });
  it('do without an example', () =>
    expect(describeProblem({ code: 'not-joined', severity: 'note', count: 1 }).nl).to.match(/^1 cijfer staat/));
});
