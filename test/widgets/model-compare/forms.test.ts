import { expect } from '@open-wc/testing';
import type { DkModelCompare } from '@draagkracht/widgets';
import '@draagkracht/widgets/model-compare/define.js';
import { scenarios } from '../../../stories/widgets/model-compare/model-compare.scenarios.js';
import { shownTool, toolSettled } from '../../suites/tool.suite.js';

describe('the sheet of one person', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('becomes a row of the comparison, and cannot be undone by who comes next', async () => {
    const shown = await shownTool<DkModelCompare>('dk-model-compare', scenarios.turn);
    await shown.press('.save');
    expect(shown.text()).to.include('5 mensen zijn geweest');
    expect(shown.in('.undo') === null).to.equal(true);
    expect(shown.in('.resume-draft') === null).to.equal(true);
  });

  it('is offered again after a crash, in the comparison it belongs to', async () => {
    const [record] = scenarios.hidden.records;
    const draft = {
      key: 'kladje',
      type: 'model-comparison',
      recordId: record.id,
      tool: 'dk-model-compare',
      form: 'sheet',
      values: { now1: '4', wanted1: '2', evidence1: 'Nog niet klaar' },
      changed: ['now1', 'wanted1', 'evidence1'],
      at: '2026-11-22T08:55:00.000Z',
    };
    const shown = await shownTool<DkModelCompare>('dk-model-compare', { records: [record], drafts: [draft] });
    for (let turns = 0; turns < 5 && !shown.in('.resume-draft'); turns++) await toolSettled(shown.tool);
    await shown.press('.resume-draft');
    expect(shown.in<HTMLTextAreaElement>('#sheet-evidence1')?.value).to.equal('Nog niet klaar');
    await shown.press('.save');
    expect(shown.text()).to.include('5 mensen zijn geweest');
  });
});
