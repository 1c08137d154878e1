import { expect } from '@open-wc/testing';
import type { DkModelCompare } from '@draagkracht/widgets';
import '@draagkracht/widgets/model-compare/define.js';
import { scenarios } from '../../../stories/widgets/model-compare/model-compare.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('answers that go as a file', () => {
  it('tells how many went along, and nothing of what they say', async () => {
    const shown = await shownTool<DkModelCompare>('dk-model-compare', scenarios.partial);
    const click = HTMLAnchorElement.prototype.click;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    await shown.press('.export');
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['antwoorden-contract-dagbesteding-de-linde-bedacht.json']);
    expect(shown.told).to.deep.equal(['dk-export {"format":"json","count":4}']);
    shown.tool.closest('main')?.remove();
  });
});
