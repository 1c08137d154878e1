import { expect } from '@open-wc/testing';
import { claimLevels } from '@draagkracht/model';
import { allowedClaim, hurdlesTo, maySayBecause, type ClaimEvidence } from '@draagkracht/statistics';

const all: ClaimEvidence = {
  conditions: { theory: 'yes', implemented: 'yes', evidence: 'yes', 'others-weighed': 'yes' },
  moved: 'beyond-chance',
};

describe('allowedClaim', () => {
  it('says nothing without movement, or without a theory that was carried out', () => {
    expect(allowedClaim({ ...all, moved: 'not' })).to.equal('no-indication');
    expect(allowedClaim({ ...all, conditions: { ...all.conditions, theory: 'no' } })).to.equal('no-indication');
    expect(allowedClaim({ ...all, modelEstimate: true })).to.equal('no-indication');
  });

  it('allows no more than "may have" while a condition is only partly met, or the movement may be chance', () => {
    expect(allowedClaim({ ...all, moved: 'perhaps-chance' })).to.equal('may-have-contributed');
    expect(allowedClaim({ ...all, conditions: { ...all.conditions, 'others-weighed': 'partly' } })).to.equal(
      'may-have-contributed',
    );
    expect(allowedClaim({ ...all, explainedByChoice: true })).to.equal('may-have-contributed');
  });

  it('allows "effect shown" only with a comparison whose check held', () => {
    expect(allowedClaim(all)).to.equal('probably-contributed');
    expect(hurdlesTo('effect-shown', all)).to.deep.equal(['no-comparison']);
    expect(allowedClaim({ ...all, comparison: { beyondChance: true, check: 'fails' } })).to.equal(
      'probably-contributed',
    );
    expect(allowedClaim({ ...all, comparison: { beyondChance: true, check: 'unclear' } })).to.equal(
      'probably-contributed',
    );
    expect(allowedClaim({ ...all, comparison: { beyondChance: false, check: 'holds' } })).to.equal(
      'probably-contributed',
    );
    expect(allowedClaim({ ...all, comparison: { beyondChance: true, check: 'holds' } })).to.equal('effect-shown');
  });

  it('lets a comparison make up for nothing else', () => {
    const weak = {
      ...all,
      conditions: { ...all.conditions, implemented: 'no' as const },
      comparison: { beyondChance: true, check: 'holds' as const },
    };
    expect(allowedClaim(weak)).to.equal('no-indication');
    expect(hurdlesTo('effect-shown', weak)).to.deep.equal(['implemented']);
  });

  it('says "because of" only from probably up', () => {
    expect(claimLevels.filter(maySayBecause)).to.deep.equal(['probably-contributed', 'effect-shown']);
  });
});
