import { expect } from '@open-wc/testing';
import { steeringItems } from '@draagkracht/model';
import { scenarios } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { answerAll, noMirrors, shownMirror } from '../../helpers/mirror.js';

describe('others in turn', () => {
  afterEach(noMirrors);

  it('begins each turn empty, and does not count who skips everything', async () => {
    const shown = await shownMirror(scenarios.alone);
    await shown.press('.ask-others');
    await answerAll(shown, '4');
    await shown.press('.my-turn');
    expect(
      [...shown.tool.renderRoot.querySelectorAll<HTMLInputElement>('.one-turn input:checked')].map(({ id }) => id),
    ).to.deep.equal(steeringItems.map(({ value }) => `turn-${value}-0`));
    await shown.press('.hand-on');
    expect(shown.text()).to.include('Eén persoon is geweest.');
  });

  it('keeps no draft of what others answer, and tells nothing of it', async () => {
    const shown = await shownMirror({ ...scenarios.turn });
    const told: string[] = [];
    for (const name of ['dk-change', 'dk-save']) shown.tool.addEventListener(name, () => told.push(name));
    shown.in('#turn-trust-4')?.click();
    await toolSettled(shown.tool);
    expect(told).to.deep.equal([]);
  });
});
