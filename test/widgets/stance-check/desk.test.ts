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
});
