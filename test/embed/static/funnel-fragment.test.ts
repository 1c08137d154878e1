import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DkBenchmarkFunnel } from '@draagkracht/charts';
import '@draagkracht/charts/benchmark-funnel/define.js';
import { funnelFragment, type FunnelRequest } from '../../../packages/embed/src/static/funnel-fragment.js';
import { styleSheet } from '../../../packages/embed/src/static/style-sheet.js';
import { styledAgain } from '../../helpers/styled-again.js';
import {
  allFunnelScenarios,
  scenarios,
  type FunnelScenario,
} from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';

function asked(scenario: FunnelScenario, language: 'nl' | 'en' = 'nl'): FunnelRequest {
  const { about: _, ...rest } = scenario;
  return { ...rest, language };
}

const textOf = (part: Element | null | undefined): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);

/** What a comparison says, part by part; beforehand its classes bear our name. */
const said = (root: ParentNode, prefix = ''): unknown => ({
  texts: ['sentence', 'banner', 'place'].map((name) => textsOf(root, `.${prefix}${name}`)),
  heading: textsOf(root, 'h3'),
  legend: textsOf(root, `.${prefix}legend li`),
  notes: textsOf(root, `.${prefix}notes li`),
  source: textsOf(root, `figure > p.${prefix}quiet:last-of-type`),
  folds: textsOf(root, 'figure > details > summary'),
  cells: textsOf(root, 'table :is(caption, th, td)'),
});

async function whole(element: DkBenchmarkFunnel): Promise<ShadowRoot> {
  await waitUntil(() => element.shadowRoot?.querySelector('figure'), 'no figure came', { timeout: 5000 });
  const table = element.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=table]')!;
  table.open = true;
  await waitUntil(() => table.querySelector('table'), 'no table came', { timeout: 5000 });
  return element.shadowRoot!;
}

async function placed(markup: string): Promise<DkBenchmarkFunnel> {
  const page = await fixture<HTMLElement>(html`<main style="inline-size: 640px"></main>`);
  page.innerHTML = markup;
  return page.querySelector('dk-benchmark-funnel')!;
}

const live = (scenario: FunnelScenario, lang: 'nl' | 'en' = 'nl'): DkBenchmarkFunnel => {
  const { about: _, ...given } = scenario;
  return Object.assign(document.createElement('dk-benchmark-funnel'), given, { lang });
};

// What stands here is also looked at.
styledAgain();

describe('a fair comparison that is whole without script', () => {
  for (const [name, scenario] of allFunnelScenarios)
    it(`says what the element says: ${name}`, async () => {
      const { html: markup, sentence } = await funnelFragment(asked(scenario));
      const element = await placed(markup);
      const other = live(scenario);
      element.parentElement!.append(other);
      const shown = said(await whole(other));
      expect(said(element, 'dk-')).to.deep.equal(shown);
      expect(textOf(element.querySelector('.dk-sentence'))).to.equal(sentence);
      expect(said(await whole(element)), 'upgraded in place').to.deep.equal(shown);
    });

  it('speaks English', async () => {
    const element = await placed((await funnelFragment(asked(scenarios.farOutside, 'en'))).html);
    const other = live(scenarios.farOutside, 'en');
    element.parentElement!.append(other);
    const shown = said(await whole(other));
    expect(said(element, 'dk-')).to.deep.equal(shown);
    expect(said(await whole(element))).to.deep.equal(shown);
  });

  it('draws what the element draws, and shapes hold their own looks', async () => {
    const { html: markup } = await funnelFragment(asked(scenarios.farOutside));
    const element = await placed(markup);
    const still = [...element.querySelectorAll('.dk-drawing:not([hidden]) path')].map((path) => path.getAttribute('d'));
    const other = live(scenarios.farOutside);
    element.parentElement!.append(other);
    const drawn = [...(await whole(other)).querySelectorAll('svg.picture path')].map((path) => path.getAttribute('d'));
    expect(still).to.deep.equal(drawn);
    expect(element.querySelector('.dk-own-unit')?.getAttribute('fill')).to.match(/^#/);
    expect(element.querySelectorAll('svg[role=img]').length).to.equal(2);
  });

  it('holds the questions to ask where the own area stands out, and only there', async () => {
    const outside = await placed((await funnelFragment(asked(scenarios.farOutside))).html);
    expect(outside.querySelectorAll('.dk-checklist li').length).to.equal(5);
    const within = await placed((await funnelFragment(asked(scenarios.typical))).html);
    expect(within.querySelectorAll('.dk-checklist li').length).to.equal(0);
  });

  it('takes exactly its own place when the script comes', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${styleSheet()} dk-not-yet { display: flow-root }`);
    document.adoptedStyleSheets.push(sheet);
    try {
      for (const width of [320, 640, 900]) {
        const { html: markup } = await funnelFragment(asked(scenarios.farOutside));
        const page = await fixture<HTMLElement>(
          html`<main>
            <div></div>
            <p>Erna.</p>
          </main>`,
        );
        page.style.inlineSize = `${width}px`;
        const place = page.querySelector('div')!;
        const end = (): number => page.querySelector('main > p')!.getBoundingClientRect().top;
        place.innerHTML = markup.replaceAll('dk-benchmark-funnel', 'dk-not-yet');
        const before = end();
        place.innerHTML = markup;
        const root = place.firstElementChild!;
        await waitUntil(() => root.shadowRoot?.querySelector('figure'), 'no figure came', { timeout: 5000 });
        await waitUntil(() => Math.abs(end() - before) < 1, `${width}: ${end()} is not ${before}`, { timeout: 2000 });
      }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });

  it('is a comparison of what its cells say where a content system takes away what it does not know', async () => {
    for (const name of ['typical', 'overdispersed', 'proportion'] as const) {
      const { html: markup, sentence } = await funnelFragment(asked(scenarios[name]));
      const bare = await placed(markup.replace(/ (?:class|data-dk-series)="[^"]*"/g, ''));
      // What no cell can hold is gone: where the figures come from.
      const shown = textOf((await whole(bare)).querySelector('.sentence'));
      expect(sentence.startsWith(shown.split('. ')[0]!), `${shown} | ${sentence}`).to.equal(true);
    }
  });

  it('lets go of what it carries when an editor mended a figure', async () => {
    const { html: markup } = await funnelFragment(asked(scenarios.typical));
    const [own] = /(?<=Voorbeeldstad 41<\/th> ?<td>)[\d.]+/.exec(markup) ?? [''];
    expect(own).to.match(/\d/);
    const mended = markup.replace(new RegExp(`(?<=Voorbeeldstad 41</th> ?<td>)${own.replaceAll('.', '\\.')}`), '1');
    const root = await whole(await placed(mended));
    expect(textOf(root.querySelector('.sentence'))).to.include('te weinig om te tonen');
  });

  it('does not carry what is hidden or left out, escapes what people wrote, and has nothing of a page in it', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const { comparison } = scenarios.leftOut;
    const units = comparison.units.map((unit, at) => (at === 0 ? { ...unit, label: evil } : unit));
    const { html: markup } = await funnelFragment({
      comparison: { ...comparison, units },
      own: 'GM2000',
      language: 'nl',
    });
    expect(markup).to.not.match(/<script|<style|\sstyle=|\sid=|\spart=|<!--|<img/i);
    const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(classes.filter((one) => !one.startsWith('dk-'))).to.deep.equal([]);
    const element = await placed(markup);
    const carried = JSON.parse(element.querySelector('table')!.dataset['dkSeries']!) as {
      comparison: { units: { code: string; count: unknown; population: unknown }[] };
    };
    const left = carried.comparison.units.filter(({ code }) => code.startsWith('GM30'));
    expect(left).to.have.lengthOf(5);
    expect(JSON.stringify(left)).to.not.match(/900|700|800|"count":4|-12/);
    expect(textOf(element.querySelector('.dk-place'))).to.include(evil);
  });

  it('gives the drawing alone for a document, and none where too few areas can be compared', async () => {
    const { svg } = await funnelFragment(asked(scenarios.farOutside));
    expect(svg).to.match(/^<svg xmlns=/);
    const read = new DOMParser().parseFromString(svg!, 'image/svg+xml');
    expect(read.querySelectorAll('parsererror').length).to.equal(0);
    expect(svg).to.not.match(/class=|var\(|currentColor/);
    expect(textOf(read.documentElement)).to.include('Huishoudens met problematische schulden');
    expect((await funnelFragment(asked(scenarios.tooFew))).svg).to.equal(undefined);
  });
});
