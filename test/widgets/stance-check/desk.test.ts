import { expect } from '@open-wc/testing';
import type { DkStanceCheck } from '@draagkracht/widgets';
import '@draagkracht/widgets/stance-check/define.js';
import { scenarios } from '../../../stories/widgets/stance-check/stance-check.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('the desk of the stance check', () => {
  it('asks the twelve statements below the names of their axes', async () => {
    const { tool } = await shownTool<DkStanceCheck>('dk-stance-check', scenarios.form);
    const groups = [...tool.renderRoot.querySelectorAll('.axis-questions')];
    expect(groups.map((group) => group.querySelectorAll('fieldset').length)).to.deep.equal([3, 3, 3, 3]);
    tool.closest('main')?.remove();
  });

  it('lets go of what is filled in about a moment that is removed, and invites again', async () => {
    const [moment] = scenarios.filled.records;
    const shown = await shownTool<DkStanceCheck>('dk-stance-check', { records: [moment!], press: ['look-back'] });
    await shown.act({ typed: { afterwards: 'Het werd stil.' } });
    await shown.press('.actions .remove');
    expect([shown.in('form'), shown.in('.start')?.innerText ?? '']).to.satisfy(
      ([form, start]: [unknown, string]) => form === null && start !== '',
    );
    await shown.press('#act button');
    expect(shown.in('#back-afterwards')).to.equal(null);
    shown.tool.closest('main')?.remove();
  });

  it('brings the focus back to the button of the form that was stopped', async () => {
    const [moment] = scenarios.filled.records;
    const shown = await shownTool<DkStanceCheck>('dk-stance-check', { records: [moment!] });
    for (const name of ['look-back', 'change-step', 'edit']) {
      await shown.press(`.${name}`);
      await shown.press('.cancel');
      expect((shown.tool.renderRoot as ShadowRoot).activeElement?.className).to.equal(name);
    }
    shown.tool.closest('main')?.remove();
  });
});
