import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DkOutcomeChart } from '@draagkracht/charts';
import '@draagkracht/charts/outcome-chart/define.js';
import { chartFragment, type ChartRequest } from '../../../packages/embed/src/static/chart-fragment.js';
import {
  allScenarios,
  scenarios,
  type ChartScenario,
} from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const asked = ({ series, others, kind, smallNumberPolicy }: ChartScenario): ChartRequest => ({
  series,
  others: others ?? [],
  language: 'nl',
  ...(kind ? { kind } : {}),
  ...(smallNumberPolicy ? { smallNumberPolicy } : {}),
});

const textOf = (part: Element | null | undefined): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cellsOf = (root: ParentNode): string[] => [...root.querySelectorAll('tbody :is(th, td)')].map(textOf);

/** What an element says: its sentence, and the cells of its table when it is opened. */
async function said(chart: DkOutcomeChart): Promise<{ sentence: string; cells: string[] }> {
  await chart.updateComplete;
  const root = chart.shadowRoot!;
  const details = root.querySelector<HTMLDetailsElement>('details[part=table]');
  if (details) {
    details.open = true;
    await waitUntil(() => details.querySelector('tbody'), 'no table came', { timeout: 5000 });
  }
  return { sentence: textOf(root.querySelector('[part=sentence]')), cells: cellsOf(root) };
}

describe('a chart that is whole without script', () => {
  for (const [name, scenario] of allScenarios.filter(([one]) => one !== 'manyPoints')) {
    it(`says what the element says: ${name}`, async () => {
      const made = await chartFragment(asked(scenario));
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.innerHTML = made.html;
      const upgraded = page.querySelector<DkOutcomeChart>('dk-outcome-chart')!;
      const still = { sentence: textOf(upgraded.querySelector('.dk-sentence')), cells: cellsOf(upgraded) };
      const live = document.createElement('dk-outcome-chart');
      Object.assign(live, { series: scenario.series, others: scenario.others ?? [] });
      if (scenario.kind) live.kind = scenario.kind;
      if (scenario.smallNumberPolicy) live.smallNumberPolicy = scenario.smallNumberPolicy;
      page.append(live);
      const element = await said(live);
      expect(still).to.deep.equal(element);
      expect(made.sentence).to.equal(element.sentence);
      if (still.cells.length > 0) expect(await said(upgraded), 'upgraded in place').to.deep.equal(element);
    });
  }

  it('has no script, no style and no name of the page in it', async () => {
    const { html: markup } = await chartFragment({ ...asked(scenarios.events), csv: '/x.csv?a=1&b="2"' });
    expect(markup).to.not.match(/<script|<style|\sstyle=|\sid=|\son\w+=|<!--|javascript:/i);
    expect(markup).to.include('href="/x.csv?a=1&amp;b=&quot;2&quot;"');
    const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(classes.filter((one) => !one.startsWith('dk-'))).to.deep.equal([]);
    expect(markup).to.match(/role="img" aria-label="Grafiek: /);
  });

  it('escapes what people wrote', async () => {
    const { series } = scenarios.values;
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const named = {
      ...series,
      indicator: { ...series.indicator, label: { nl: evil, en: evil } },
      region: { code: 'x', label: evil },
    };
    const { html: markup, svg } = await chartFragment({ ...asked(scenarios.values), series: named });
    const page = document.createElement('div');
    page.innerHTML = markup;
    expect(page.querySelector('img')).to.equal(null);
    expect(textOf(page.querySelector('h3'))).to.include('<img');
    expect(new DOMParser().parseFromString(svg!, 'image/svg+xml').querySelector('parsererror, img')).to.equal(null);
  });

  it('is a picture too, that needs no page', async () => {
    for (const name of ['events', 'onePeriod', 'gaps', 'target'] as const) {
      const { svg } = await chartFragment(asked(scenarios[name]));
      expect(svg, name).to.not.match(/class=|var\(|<!--|href|style=|currentcolor/i);
      expect(new DOMParser().parseFromString(svg!, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    }
    expect((await chartFragment(asked(scenarios.noPoints))).svg).to.equal(undefined);
  });

  it('speaks English', async () => {
    const made = await chartFragment({ ...asked(scenarios.typical), language: 'en', level: 2 });
    expect(made.html).to.include('lang="en" heading-level="2"').and.to.include('Residents');
  });
});
