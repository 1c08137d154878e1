import { expect } from '@open-wc/testing';
import '@draagkracht/widgets/task-compass/define.js';
import { scenarios } from '../../../stories/widgets/task-compass/task-compass.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('the forms of the tasks', () => {
  it('begin with what is kept, and begin again as they were when left without saving', async () => {
    const page = await shownTool('dk-task-compass', scenarios.edited);
    const first = (): HTMLInputElement => page.in<HTMLInputElement>('#task1-evidence-0-what')!;
    await page.act({ typed: { 'evidence-0-what': 'Iets anders' } });
    expect(first().value).to.equal('Iets anders');
    await page.act({ press: ['cancel', 'update-1'] });
    expect(first().value).to.equal('Aan de raad verteld hoe het aantal mantelzorgers verandert');
    page.tool.closest('main')?.remove();
  });
});
