import { expect } from '@open-wc/testing';
import { sameText, type Caution, type SentenceFacts } from '@draagkracht/model';
import { cautionClause } from '@draagkracht/base/words.js';

const facts = (caution?: Caution, change: SentenceFacts['change'] = 'none'): SentenceFacts => ({
  indicator: { id: 'x', label: sameText('X'), unit: '%', decimals: 0, direction: 'higher' },
  kind: 'p',
  n: 12,
  differenceTest: 'untested',
  change,
  assurance: 'none',
  ...(caution ? { caution } : {}),
});
const said = (caution?: Caution, language: 'nl' | 'en' = 'nl'): string | undefined =>
  cautionClause(facts(caution), language)?.sentences[0];

describe('cautionClause', () => {
  it('warns of limits in either language, the gravest first', () => {
    expect(said({ fairer: 'p-prime', trial: 8 })).to.equal(
      'De cijfers schommelen meer dan de grenzen aannemen: een p′-kaart is eerlijker.',
    );
    expect(said({ trial: 8 })).to.equal('De grenzen zijn nog voorlopig: ze steunen op 8 cijfers.');
    expect(said({ anew: '2022JJ00' })).to.equal('De grenzen beginnen opnieuw in 2022.');
    expect(said({ trial: 8 }, 'en')).to.equal('The limits are still trial limits: they rest on 8 figures.');
    expect(said({ anew: '2022JJ00' }, 'en')).to.equal('The limits begin anew in 2022.');
    expect(said({ fairer: 'u-prime' }, 'en')).to.equal(
      'The figures vary more than the limits assume: a u′ chart is fairer.',
    );
  });

  it('is silent without a reason, and where nothing is judged', () => {
    expect(said()).to.equal(undefined);
    expect(cautionClause(facts({ trial: 4 }, 'too-few'), 'nl')).to.equal(undefined);
  });
});
