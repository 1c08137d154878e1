import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DkSmallMultiples } from '@draagkracht/charts';
import '@draagkracht/charts/small-multiples/define.js';
import { areasFragment, type AreasRequest } from '../../../packages/embed/src/static/areas-fragment.js';
import {
  allScenarios,
  scenarios,
  type MultiplesScenario,
} from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

function asked(scenario: MultiplesScenario): AreasRequest {
  const { about: _, lang, ...rest } = scenario;
  return { ...rest, language: lang ?? 'nl' };
}

const textOf = (part: Element | null | undefined): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);

/** What small multiples say, part by part; beforehand their classes bear our name. */
const said = (root: ParentNode, prefix = ''): unknown => ({
  texts: ['sentence', 'banner', 'name', 'value'].map((name) => textsOf(root, `.${prefix}${name}`)),
  notes: textsOf(root, `.${prefix}notes li`),
  heading: textsOf(root, 'h3'),
  own: textsOf(root, `.${prefix}own .${prefix}name`),
  paths: [...root.querySelectorAll('svg path')].map((path) => path.getAttribute('d')?.replace(/(\.\d)\d{6,}/g, '$1')),
  ends: root.querySelectorAll('svg circle').length,
  cells: textsOf(root, 'table :is(caption, th, td)'),
});

async function whole(element: DkSmallMultiples): Promise<ShadowRoot> {
  await element.updateComplete;
  const details = element.shadowRoot!.querySelector('details')!;
  details.open = true;
  await waitUntil(() => details.querySelector('tbody'), 'no table came', { timeout: 5000 });
  return element.shadowRoot!;
}

async function placed(markup: string): Promise<DkSmallMultiples> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  return page.querySelector('dk-small-multiples')!;
}

describe('small multiples that are whole without script', () => {
  for (const [name, scenario] of allScenarios)
    it(`say what the element says: ${name}`, async () => {
      const made = await areasFragment(asked(scenario));
      const element = await placed(made!.html);
      const live = document.createElement('dk-small-multiples');
      const { about: _, ...given } = scenario;
      Object.assign(live, given);
      element.parentElement!.append(live);
      const shown = said(await whole(live));
      expect(said(element, 'dk-')).to.deep.equal(shown);
      expect(said(await whole(element)), 'upgraded in place').to.deep.equal(shown);
    });

  it('tell what each picture shows to who does not see it', async () => {
    const { html: markup } = (await areasFragment(asked(scenarios.typical)))!;
    expect(markup.match(/role="img" aria-label="[^"]+, 2024: [^"]+"/g)).to.have.lengthOf(12);
  });

  it('say how many areas are drawn, and where the others are', async () => {
    const { html: markup } = (await areasFragment(asked(scenarios.many)))!;
    expect(markup).to.include('de eerste 48 van 60, op alfabet. De andere staan in de tabel.');
    expect(markup.match(/<svg /g)).to.have.lengthOf(48);
    expect(markup.match(/<th scope="row">/g)).to.have.lengthOf(60);
  });

  it('become pictures of their table where a content system takes away what it does not know', async () => {
    for (const name of ['typical', 'gaps', 'provisional', 'english'] as const) {
      const { html: markup } = (await areasFragment(asked(scenarios[name])))!;
      const bare = markup.replace(/ (?:class|data-dk-series)="[^"]*"/g, '');
      const still = textsOf(await whole(await placed(markup)), '.value');
      // Without what it carries the municipality is an area like the others.
      const panels = [...(await whole(await placed(bare))).querySelectorAll('.panel')];
      const own = panels.filter((panel) => textOf(panel.querySelector('.name')) !== 'Voorbeeldgemeente');
      expect(
        own.map((panel) => textOf(panel.querySelector('.value'))),
        name,
      ).to.deep.equal(still);
    }
  });

  it('do not carry what is hidden, escape what people wrote, and have nothing of a page in them', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const series = scenarios.gaps.series.map((one, at) => ({
      ...one,
      region: { code: `BU9999000${at}`, label: evil },
      points: one.points.map((point) => ({ ...point, numerator: 3, denominator: 800 })),
    }));
    const { html: markup } = (await areasFragment({ series, language: 'nl', csv: '/a.csv?a=1&b=2' }))!;
    expect(markup).to.not.match(/<script|<style|\sstyle=|\sid=|\spart=|<!--|<img/i);
    const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(classes.filter((one) => !one.startsWith('dk-'))).to.deep.equal([]);
    const carried = (await placed(markup)).querySelector('table')!.dataset['dkSeries']!;
    const { areas } = JSON.parse(carried) as { areas: { points: { value: unknown; numerator?: number }[] }[] };
    expect(areas.flatMap(({ points }) => points).filter(({ value }) => typeof value !== 'number')).to.not.be.empty;
    for (const { value, numerator } of areas.flatMap(({ points }) => points))
      if (typeof value !== 'number') expect(numerator).to.equal(undefined);
  });

  it('are not there without a single area', async () => {
    expect(await areasFragment({ series: [], language: 'nl' })).to.equal(undefined);
  });

  it('give their pictures alone for a document, with what to mind', async () => {
    const { svg, sentence } = (await areasFragment(asked(scenarios.typical)))!;
    const read = new DOMParser().parseFromString(svg!, 'image/svg+xml');
    expect(read.querySelectorAll('parsererror').length).to.equal(0);
    expect(svg).to.not.match(/class=|var\(|currentColor/);
    expect(read.querySelectorAll('svg svg svg').length).to.equal(12);
    expect(read.querySelector('desc')!.textContent).to.include(sentence);
  });
});
