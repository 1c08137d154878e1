import { expect } from '@open-wc/testing';
import type { Extent } from '@draagkracht/model';
import {
  combinationOf,
  combinations,
  turnsOf,
  type Answers,
} from '../../../packages/widgets/src/works-ledger/advice.view.js';

const word = { y: 'yes', p: 'partly', n: 'no' } as const;
const of = (letters: string): Answers => {
  const [know, doing, pay] = letters.split('').map((letter): Extent => word[letter as 'y' | 'p' | 'n']);
  return { know: know!, do: doing!, pay: pay! };
};

describe('the advice of a practice', () => {
  it('is that of its combination', () => {
    for (const combination of combinations) expect(combinationOf(of(combination))).to.equal(combination);
  });

  it('counts partly so that it stays careful', () => {
    const counted = Object.fromEntries(
      ['pyy', 'ppp', 'npp', 'npn', 'nnp', 'pnn', 'ypy', 'yyp', 'ypp'].map((letters) => [
        letters,
        combinationOf(of(letters)),
      ]),
    );
    expect(counted).to.deep.equal({
      pyy: 'nyy',
      ppp: 'nyy',
      npp: 'nyy',
      npn: 'nyn',
      nnp: 'nny',
      pnn: 'nnn',
      ypy: 'yny',
      yyp: 'yyn',
      ypp: 'ynn',
    });
  });

  it('never rests on more knowing than there is, and never says to do nothing while something is done or paid', () => {
    for (const know of 'ypn')
      for (const doing of 'ypn')
        for (const pay of 'ypn') {
          const combination = combinationOf(of(know + doing + pay));
          if (know !== 'y') expect(combination[0]).to.equal('n');
          if (combination === 'nnn') expect(doing + pay).to.equal('nn');
          if (combination === 'yyy') expect(know + doing + pay).to.equal('yyy');
        }
  });

  it('says what would change it', () => {
    expect(
      turnsOf(of('ynn')).map(({ question, answer, combination }) => `${question} ${answer} ${combination}`),
    ).to.deep.equal(['know no nnn', 'do yes yyn', 'pay yes yny']);
    expect(
      turnsOf(of('pyy')).map(({ question, answer, combination }) => `${question} ${answer} ${combination}`),
    ).to.deep.equal(['know yes yyy', 'do no nny', 'pay no nyn']);
  });
});
