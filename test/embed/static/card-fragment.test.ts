import { expect, fixture, html } from '@open-wc/testing';
import type { DkIndicatorCard } from '@draagkracht/charts';
import '@draagkracht/charts/indicator-card/define.js';
import { cardFragment } from '../../../packages/embed/src/static/card-fragment.js';
import type { ChartRequest } from '../../../packages/embed/src/static/chart-fragment.js';
import {
  allScenarios,
  scenarios,
  type CardScenario,
} from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';

const asked = ({ series, story, others, kind, smallNumberPolicy, lang }: CardScenario): ChartRequest => ({
  series: story ? { ...series, story } : series,
  others: others ?? [],
  language: lang ?? 'nl',
  ...(kind ? { kind } : {}),
  ...(smallNumberPolicy ? { smallNumberPolicy } : {}),
});

const textOf = (part: Element | null | undefined): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a card says, part by part; beforehand its classes bear our name. */
function said(root: ParentNode, prefix = ''): Record<string, unknown> {
  const parts = ['figure', 'sentence', 'others', 'banner', 'target-words', 'story-note', 'source'];
  const texts = parts.map((name) => [name, [...root.querySelectorAll(`.${prefix}${name}`)].map(textOf)]);
  return {
    ...Object.fromEntries(texts),
    heading: textOf(root.querySelector('h3')),
    line: root.querySelector('svg')?.getAttribute('aria-label') ?? '',
    paths: [...root.querySelectorAll('svg path')].map((path) => path.getAttribute('d')?.replace(/(\.\d)\d{6,}/g, '$1')),
    story: [...root.querySelectorAll('dt, dd')].map(textOf),
    events: [...root.querySelectorAll(`.${prefix}events li`)].map(textOf),
  };
}

async function upgraded(markup: string): Promise<DkIndicatorCard> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  const card = page.querySelector('dk-indicator-card')!;
  await card.updateComplete;
  return card;
}

describe('a card that is whole without script', () => {
  for (const [name, scenario] of allScenarios.filter(([, { compact, chartShown }]) => !compact && !chartShown)) {
    it(`says what the element says: ${name}`, async () => {
      const made = await cardFragment(asked(scenario));
      const card = await upgraded(made.html);
      const live = document.createElement('dk-indicator-card');
      Object.assign(live, { series: scenario.series, others: scenario.others ?? [], story: scenario.story });
      if (scenario.kind) live.kind = scenario.kind;
      if (scenario.smallNumberPolicy) live.smallNumberPolicy = scenario.smallNumberPolicy;
      if (scenario.lang) live.lang = scenario.lang;
      card.parentElement!.append(live);
      await live.updateComplete;
      const element = said(live.shadowRoot!);
      expect(said(card, 'dk-')).to.deep.equal(element);
      if (card.querySelector('table')) expect(said(card.shadowRoot!), 'upgraded in place').to.deep.equal(element);
    });
  }

  it('keeps its story where a content system takes away what it does not know', async () => {
    const { html: markup } = await cardFragment(asked(scenarios.filled));
    const card = await upgraded(markup.replace(/ data-dk-series="[^"]*"/, ''));
    expect(textOf(card.shadowRoot!.querySelector('.means dd'))).to.equal(scenarios.filled.story.means);
  });

  it('keeps the lines of a story apart', async () => {
    const means = 'Een regel.\nNog een regel.';
    const { html: markup } = await cardFragment({
      ...asked(scenarios.filled),
      series: { ...scenarios.filled.series, story: { means } },
    });
    expect(markup).to.match(/Een regel\.<br ?\/?> Nog een regel\./);
    expect((await upgraded(markup)).shadowRoot!.querySelector('.means dd')!.textContent).to.equal(means);
  });

  it('has no script, no style and no name of the page in it, and escapes what people wrote', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const { series } = scenarios.filled;
    const { html: markup } = await cardFragment({
      ...asked(scenarios.filled),
      series: { ...series, story: { means: evil } },
    });
    expect(markup).to.not.match(/<script|<style|\sstyle=|\sid=|\spart=|<!--|<img/i);
    const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(classes.filter((one) => !one.startsWith('dk-'))).to.deep.equal([]);
    const page = document.createElement('div');
    page.innerHTML = markup;
    expect(textOf(page.querySelector('[data-dk=means]'))).to.equal(evil);
  });

  it('gives the small line alone for a document, with its figure and words; none of a figure that stands alone', async () => {
    const { svg } = await cardFragment(asked(scenarios.filled));
    const read = new DOMParser().parseFromString(svg!, 'image/svg+xml');
    expect(read.querySelectorAll('parsererror').length).to.equal(0);
    expect(svg).to.not.match(/class=|var\(|currentColor|role="img".*role="img"/);
    expect(textOf(read.documentElement)).to.include(scenarios.filled.series.indicator.label.nl);
    expect((await cardFragment(asked(scenarios.onePoint))).svg).to.equal(undefined);
  });
});
