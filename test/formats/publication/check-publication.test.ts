import { expect } from '@open-wc/testing';
import { checkPublication, describeProblem, policyIn, readJsonStat } from '@draagkracht/formats';
import { madePublication } from './made-publication.js';

const changed = () => ({ ...madePublication(), value: [61, 45.5, null, null, 25, null] });
const newer = () => {
  const made = madePublication();
  return { ...made, extension: { draagkracht: { ...made.extension.draagkracht, version: 2 } } };
};

describe('looking at a publication', () => {
  it('tells one as it was made from one that was changed, a newer one and another document', () => {
    expect(checkPublication(JSON.parse(JSON.stringify(madePublication())))).to.deep.equal({ state: 'intact' });
    expect(checkPublication(changed()).state).to.equal('changed');
    expect(checkPublication(newer()).sentence!.nl).to.match(/nieuwere versie/);
    expect(checkPublication({ version: '2.0' })).to.deep.equal({ state: 'none' });
    expect(checkPublication('tekst').state).to.equal('none');
  });

  it('is done when a file is read, and said in a sentence', () => {
    const problems = (document: object) =>
      readJsonStat(JSON.stringify(document)).problems.filter(({ severity }) => severity === 'warning');
    expect(problems(madePublication())).to.deep.equal([]);
    expect(problems(changed()).map(({ code }) => code)).to.deep.equal(['publication-changed']);
    expect(describeProblem(problems(changed())[0]!).nl).to.match(/veranderd nadat het is gemaakt/);
    expect(describeProblem(problems(newer())[0]!).en).to.match(/newer version/);
  });

  it('knows the policy, and takes the figures of others as exact', () => {
    expect([policyIn(madePublication()), policyIn(madePublication({ policy: 'streng' })), policyIn({})]).to.deep.equal([
      'publiek',
      'streng',
      'intern',
    ]);
  });
});
