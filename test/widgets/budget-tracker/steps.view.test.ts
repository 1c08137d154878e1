import { expect } from '@open-wc/testing';
import {
  isEditable,
  isFilled,
  pageOf,
  roadSteps,
  roadStepOf,
  stepState,
} from '../../../packages/widgets/src/budget-tracker/steps.view.js';
import { aCase, askedCase, spentCase } from '../../helpers/budget.js';

describe('the pages of a request', () => {
  it('open with the first step where something is missing', () => {
    expect(pageOf(aCase({ situation: '' }), false)).to.equal('situation');
    expect(pageOf(aCase(), false)).to.equal('alternatives');
    const { alternatives, withResident, benefit } = askedCase();
    expect(pageOf(aCase({ alternatives }), false)).to.equal('resident');
    expect(pageOf(aCase({ alternatives, withResident, benefit }), false)).to.equal('request');
  });

  it('open with what is asked where a request stands', () => {
    expect(pageOf(askedCase(), false)).to.equal('votes');
    expect(pageOf(askedCase({ status: 'with-manager' }), false)).to.equal('decide');
    expect(pageOf(askedCase({ status: 'question' }), false)).to.equal('request');
    expect(pageOf(askedCase({ status: 'agreed' }), false)).to.equal('spend');
    expect([pageOf(spentCase(), true), pageOf(spentCase(), false)]).to.deep.equal(['look-back', 'wait']);
    expect(pageOf(spentCase({ status: 'six-months' }), false)).to.equal('close');
  });

  it('know how far a request is', () => {
    expect(roadStepOf('wait')).to.equal('look-back');
    expect(roadStepOf('closed')).to.equal(undefined);
    expect(roadSteps.map((step) => stepState(step, askedCase(), 'votes'))).to.deep.equal([
      'done',
      'done',
      'done',
      'done',
      'now',
      'later',
      'later',
      'later',
    ]);
    expect(isFilled('request', askedCase({ amountCents: 0 }))).to.equal(false);
    expect([isEditable(aCase()), isEditable(askedCase())]).to.deep.equal([true, false]);
  });
});
