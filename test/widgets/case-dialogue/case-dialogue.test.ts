import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DkCaseDialogue } from '@draagkracht/widgets';
import { scenarios } from '../../../stories/widgets/case-dialogue/case-dialogue.scenarios.js';
import { toolSuite } from '../../suites/tool.suite.js';
import { answer, answers, show } from './acts.js';

describe('the case dialogue', () => {
  toolSuite<DkCaseDialogue>({
    tag: 'dk-case-dialogue',
    element: DkCaseDialogue,
    scenarios,
    narrow: [
      'filled',
      'empty',
      'form',
      'purposes',
      'locked',
      'myTurn',
      'motivation',
      'whichTeam',
      'longText',
      'short',
      'shortRules',
    ],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('fits a telephone of 360 pixels on every screen', async () => {
    await setViewport({ width: 360, height: 740 });
    try {
      const shown = await show('form');
      for (let at = 0; at < answers.length; at++) {
        await answer(shown, at, at + 1);
        expect(document.documentElement.scrollWidth, String(at)).to.be.at.most(360);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('shows in readonly what was decided, and changes nothing', async () => {
    const shown = await show('readonlyMotivation');
    expect(shown.text()).to.include('Motivering bij Wilg-42');
    expect(shown.in('.change, .make-case, .remove')).to.equal(null);
  });
});
