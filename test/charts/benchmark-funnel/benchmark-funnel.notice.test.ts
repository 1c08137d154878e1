import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { DkBenchmarkFunnel } from '@draagkracht/charts';
import {
  EXAMPLE_OWN,
  exampleInput,
  funnelNoticeTemplate,
} from '../../../packages/charts/src/benchmark-funnel/benchmark-funnel.notice.js';

import '@draagkracht/charts/benchmark-funnel/define.js';

function host(): DkBenchmarkFunnel {
  const element = document.createElement('dk-benchmark-funnel');
  element.headingLevel = 2;
  document.body.append(element);
  return element;
}

describe('an element without a comparison', () => {
  it('says what it is for, with a button to an example', () => {
    const page = document.createElement('div');
    let shown = 0;
    render(
      funnelNoticeTemplate(host(), { kind: 'empty' }, 'nl', () => shown++),
      page,
    );
    expect(page.querySelector('h2')?.textContent).to.equal('Hier komt een eerlijke vergelijking.');
    page.querySelector('button')!.click();
    expect(shown).to.equal(1);
  });
  it('says a fault in words', () => {
    const page = document.createElement('div');
    render(
      funnelNoticeTemplate(
        host(),
        { kind: 'fault', say: (messages) => messages.table.percentages('“5%”, Utrecht') },
        'nl',
        () => {},
      ),
      page,
    );
    expect(page.querySelector('.message.fault')?.textContent).to.include('percentages (“5%”, Utrecht)');
  });
  it('has an example that is marked as one, with an own area among its areas', () => {
    const input = exampleInput('en');
    expect(input).to.deep.include({ kind: 'comparison', isExample: true });
    if (input.kind !== 'comparison') return;
    expect(input.comparison.units.find(({ code }) => code === EXAMPLE_OWN)?.label).to.equal('Example town 9');
    expect(input.comparison.units.length).to.be.at.least(10);
  });
});
