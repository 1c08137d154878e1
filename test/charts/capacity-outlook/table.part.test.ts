import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/capacity-outlook/define.js';
import { outlookTable } from '../../../packages/charts/src/capacity-outlook/table.part.js';
import { scenarios } from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

describe('outlookTable', () => {
  it('is a real table with every year, and no button for more', async () => {
    const host = document.createElement('dk-capacity-outlook');
    document.body.append(host);
    await host.updateComplete;
    const page = document.createElement('div');
    render(outlookTable(host, outlookOf(scenarios.typical), 'nl'), page);
    expect(page.querySelectorAll('tbody tr')).to.have.length(11);
    const buttons = [...page.querySelectorAll('button')].filter((button) => !button.closest('.saving'));
    expect(buttons.length).to.equal(0);
    expect(page.querySelector('tbody th')!.getAttribute('scope')).to.equal('row');
    host.remove();
  });
});
