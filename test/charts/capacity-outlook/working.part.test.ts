import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/capacity-outlook/define.js';
import { outlookWorkingTemplate } from '../../../packages/charts/src/capacity-outlook/working.part.js';
import { scenarios } from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

describe('outlookWorkingTemplate', () => {
  it('words every step in both languages, with method, version and source', async () => {
    const host = document.createElement('dk-capacity-outlook');
    document.body.append(host);
    await host.updateComplete;
    for (const language of ['nl', 'en'] as const) {
      const page = document.createElement('div');
      render(outlookWorkingTemplate(host, outlookOf(scenarios.breakEven), language), page);
      const text = page.textContent ?? '';
      expect(page.querySelectorAll('.working li')).to.have.length(5);
      expect(text).to.not.match(/ratio-base|ratio-target|carers-per-ten|break-even/);
      expect(text).to.include('Robine').and.to.include('capacity-outlook');
    }
    host.remove();
  });
});
