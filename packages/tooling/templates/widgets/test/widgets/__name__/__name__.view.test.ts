import { expect } from '@open-wc/testing';
import { __camel__View } from '../../../packages/widgets/src/__name__/__name__.view.js';
import { en } from '../../../packages/widgets/src/__name__/messages.en.js';
import { nl } from '../../../packages/widgets/src/__name__/messages.nl.js';
import { scenarios } from '../../../stories/widgets/__name__/__name__.scenarios.js';

describe('__name__ view', () => {
  it('counts what is done, in both languages', () => {
    expect(__camel__View(scenarios.typical, nl).sentence).to.equal('2 van de 3 stappen zijn gedaan.');
    expect(__camel__View(scenarios.typical, en).sentence).to.equal('2 of 3 steps are done.');
  });

  it('says so when there are no steps', () => {
    expect(__camel__View(scenarios.empty, nl)).to.deep.equal({ sentence: nl.empty, steps: [] });
  });

  it('says of each step whether it is done', () => {
    expect(__camel__View(scenarios.typical, nl).steps.map(({ status }) => status)).to.deep.equal([nl.done, nl.done, nl.open]);
  });
});
