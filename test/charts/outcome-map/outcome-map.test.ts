import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { areasSourceContext, provideContext, shapesSourceContext } from '@draagkracht/base';
import { DkOutcomeMap } from '../../../packages/charts/src/outcome-map/outcome-map.js';
import '@draagkracht/charts/outcome-map/define.js';
import { emptyBlock, SourceError } from '@draagkracht/model';
import {
  allScenarios,
  scenarios,
  type MapScenario,
} from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { elementSuite } from '../../suites/element.suite.js';

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const textOf = (element: Element): string => (inside(element).textContent ?? '').replace(/\s+/g, ' ').trim();
const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  inside(element).querySelector<E>(selector)!;
const all = (element: Element, selector: string): Element[] => [...inside(element).querySelectorAll(selector)];

function fill(element: DkOutcomeMap, scenario: MapScenario): void {
  element.areas = scenario.areas;
  element.shapes = scenario.shapes;
  element.region = scenario.region ?? '';
  element.breaks = scenario.breaks ?? '';
  if (scenario.classes) element.classes = scenario.classes;
  if (scenario.smallNumberPolicy) element.smallNumberPolicy = scenario.smallNumberPolicy;
}

async function map(scenario: MapScenario, more: (element: DkOutcomeMap) => void = () => {}): Promise<DkOutcomeMap> {
  const element = document.createElement('dk-outcome-map');
  fill(element, scenario);
  more(element);
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

async function press(element: DkOutcomeMap, ...keys: string[]): Promise<string> {
  for (const key of keys)
    one(element, '.stage').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
  return one(element, '.readout').textContent.trim();
}

const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

describe('dk-outcome-map', () => {
  elementSuite({
    tag: 'dk-outcome-map',
    element: DkOutcomeMap,
    fill: (element) => fill(element, scenarios.typical),
    badAttributes: {
      classes: { good: 'natural', bad: 'jenks', property: 'classes' },
      'class-count': { good: '4', bad: '9', property: 'classCount' },
      'small-number-policy': { good: 'streng', bad: 'open', property: 'smallNumberPolicy' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'period', value: '2024' },
  });

  describe('what it shows', () => {
    for (const [name, scenario] of allScenarios)
      it(`${name}: is accessible, and no map stands without its list`, async () => {
        const element = await map(scenario);
        await expect(element).to.be.accessible();
        const parts = all(element, '.sentence, svg.picture, table').map((part) => part.localName);
        const drawn = !['counts', 'noShapes', 'noFigures'].includes(name);
        expect(parts).to.deep.equal(drawn ? ['p', 'svg', 'table'] : ['p', 'table']);
        expect(one(element, '.sentence').textContent).to.match(/\.$/);
      });

    it('says from where to where, where half lies and the own area, and ranks nobody', async () => {
      const element = await map(scenarios.typical);
      expect(one(element, '.sentence').textContent).to.equal(
        'Cliënten met Wmo-hulp in 2024: van 44 tot 91 per 1.000 inwoners. De helft van de 12 gemeenten ligt tussen 57 en 72. Cederveen: 62 per 1.000 inwoners. Bron: CBS (85043NED).',
      );
      expect(textOf(element)).to.not.match(/hoogste|laagste|beste|slechtste|plaats \d/i);
    });

    it('has each class with its count, and all areas by name', async () => {
      const element = await map(scenarios.typical);
      const legend = all(element, '.legend li').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
      expect(legend).to.deep.equal([
        '44 tot en met 49 per 1.000 inwoners (2 gemeenten)',
        '54 tot en met 60 per 1.000 inwoners (3 gemeenten)',
        '62 tot en met 66 per 1.000 inwoners (2 gemeenten)',
        '69 tot en met 75 per 1.000 inwoners (3 gemeenten)',
        '80 tot en met 91 per 1.000 inwoners (2 gemeenten)',
        'uw gebied: Cederveen',
      ]);
      const names = all(element, 'tbody th').map((cell) => cell.textContent);
      expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'nl')));
      expect(names).to.have.length(12);
      expect(one(element, 'thead').textContent).to.include('per 1.000 inwoners');
    });

    it('refuses counts on the map and says what to do', async () => {
      const element = await map(scenarios.counts);
      expect(textOf(element)).to.include('Aantallen horen niet op een kaart');
      expect(one(element, 'svg.picture')).to.equal(null);
    });

    it('tells hidden and missing apart, in pattern and words', async () => {
      const element = await map(scenarios.gaps);
      expect(all(element, 'path.missing').length).to.equal(2);
      expect(all(element, 'path.suppressed').length).to.equal(1);
      expect(one(element, 'path.suppressed').getAttribute('fill')).to.equal('url(#map-suppressed)');
      expect(textOf(element)).to.include('1 gemeente: te weinig om te tonen.').and.include('niet bekend (1 gemeente)');
    });

    it('stripes what is not certain, unless nothing is', async () => {
      const some = await map(scenarios.provisional);
      expect(one(some, '.doubt').getAttribute('d')).to.not.equal('');
      expect(textOf(some)).to.include('lees met voorzichtigheid (voorlopig cijfer)');
      const every = await map(scenarios.allProvisional);
      expect(one(every, '.doubt').getAttribute('d')).to.equal('');
      expect(textOf(every)).to.include('Alle cijfers zijn voorlopig.');
    });

    it('hides small numbers unless it is for use inside', async () => {
      expect(textOf(await map(scenarios.suppressed))).to.include('te weinig om te tonen');
      const raw = await map(scenarios.intern);
      expect(textOf(raw)).to.include('niet publiceren').and.not.include('te weinig om te tonen');
    });

    it('knows degrees, metres and files that are turned round, and draws them alike', async () => {
      const metres = await map(scenarios.typical);
      const degrees = await map(scenarios.degrees);
      const turned = await map(scenarios.turned);
      expect(textOf(metres)).to.include('Rijksdriehoek');
      expect(textOf(degrees)).to.include('WGS84');
      expect(textOf(turned)).to.include('dat is omgedraaid');
      const paths = (element: Element): (string | null)[] =>
        all(element, '.land path').map((path) => path.getAttribute('d'));
      expect(paths(turned)).to.deep.equal(paths(degrees));
    });

    it('carries figures of before a merger, weighted, and says so', async () => {
      const element = await map(scenarios.merged);
      const rows = Object.fromEntries(
        all(element, 'tbody tr').map((row) => [row.children[0]!.textContent, row.children[1]!.textContent.trim()]),
      );
      expect(rows['Purmerend']).to.match(/^68Samengesteld uit Beemster en Purmerend \(gewogen gemiddelde/);
      expect(rows['Dijk en Waard']).to.match(/^67/);
      expect(rows['Land van Cuijk']).to.include('samengevoegd');
      expect(rows['Utrecht']).to.equal('56');
      expect(textOf(element)).to.include('Samengesteld uit cijfers van vóór de herindeling: Purmerend, Dijk en Waard.');
    });

    it('gives merged areas no figure where it cannot weigh', async () => {
      const element = await map(scenarios.mergedWithoutWeights);
      expect(all(element, 'path.refused').length).to.equal(3);
      expect(textOf(element)).to.include('zonder aantallen inwoners is het cijfer niet te berekenen');
    });

    it('says what does not match', async () => {
      const element = await map(scenarios.otherAreas, (given) => (given.division = 'nooit'));
      expect(textOf(element)).to.include('1 gebied met een cijfer staat niet op de kaart.');
    });

    it('says why shapes are no map, and keeps the list', async () => {
      const element = await map({ ...scenarios.typical, shapes: { type: 'FeatureCollection', features: [] } });
      await waitUntil(() => textOf(element).includes('Gebruik GeoJSON met vlakken'));
      expect(all(element, 'tbody tr').length).to.equal(12);
    });

    it('says what it is for when it is empty, and shows an example that says it is one', async () => {
      const element = await map({ areas: undefined as never, about: '' });
      expect(textOf(element)).to.include('Hier komt een kaart');
      one<HTMLButtonElement>(element, 'button').click();
      await element.updateComplete;
      await element.updateComplete;
      expect(textOf(element)).to.include('Deze gebieden en cijfers zijn bedacht');
      expect(all(element, '.land path').length).to.equal(12);
    });
  });

  describe('files', () => {
    async function read(figures: () => Promise<never>, shapes: () => Promise<object>): Promise<DkOutcomeMap> {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      provideContext(page, areasSourceContext, { readAreas: figures });
      provideContext(page, shapesSourceContext, { readShapes: shapes });
      page.innerHTML = '<dk-outcome-map src="a.csv" geo="b.json"><p>Zes procent.</p></dk-outcome-map>';
      const element = page.querySelector('dk-outcome-map')!;
      await element.updateComplete;
      return element;
    }
    const given = async (): Promise<never> => scenarios.typical.areas as never;

    it('are read through the page', async () => {
      const element = await read(given, async () => scenarios.typical.shapes);
      await waitUntil(() => all(element, '.land path').length === 12);
    });

    it('are named when they are not there, with an event', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const told = oneEvent(page, 'dk-map-failed');
      provideContext(page, areasSourceContext, {
        readAreas: (src) => Promise.reject(new SourceError('not-found', src)),
      });
      page.innerHTML = '<dk-outcome-map src="a.csv"></dk-outcome-map>';
      const { detail } = (await told) as CustomEvent<{ code: string }>;
      expect(detail.code).to.equal('not-found');
      await waitUntil(() => textOf(page.firstElementChild!).includes('Het bestand a.csv is niet gevonden'));
    });

    it('leave the list when only the shapes fail', async () => {
      const element = await read(given, () => Promise.reject(new SourceError('not-found', 'b.json')));
      await waitUntil(() => textOf(element).includes('De kaart b.json kon niet worden gelezen'));
      expect(all(element, 'tbody tr').length).to.equal(12);
    });

    it('are not needed by a page without a reader, which says so', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.innerHTML = '<dk-outcome-map src="a.csv"></dk-outcome-map>';
      await waitUntil(() => textOf(page.firstElementChild!).includes('Deze pagina kan geen bestanden lezen'));
    });
  });

  describe('a reader', () => {
    it('goes from area to area with arrows, to the ends of the list, and out', async () => {
      const element = await map(scenarios.typical);
      expect(await press(element, 'ArrowRight')).to.equal('Cederveen: 62 per 1.000 inwoners.');
      expect(await press(element, 'ArrowRight')).to.match(/^Duinzicht/);
      expect(await press(element, 'ArrowLeft')).to.match(/^Cederveen/);
      expect(await press(element, 'ArrowDown')).to.match(/^(Fluitenberg|Grashoek)/);
      expect(await press(element, 'Home')).to.match(/^Aardenburg/);
      expect(await press(element, 'End')).to.match(/^Lindelo/);
      expect(one(element, '.stage').getAttribute('aria-valuetext')).to.match(/^Lindelo/);
      expect(one(element, '.stage').getAttribute('aria-valuenow')).to.equal('11');
      expect(await press(element, 'Escape')).to.match(/^Pijltjes/);
      expect(all(element, '.reader').length).to.equal(0);
    });

    it('has one tab stop for the map and one for the list', async () => {
      const element = await map(scenarios.typical);
      expect(all(element, '[tabindex="0"]').map(({ className }) => className)).to.deep.equal(['stage', 'scroll']);
    });

    it('leaves keys alone that are none of its own', async () => {
      const element = await map(scenarios.typical);
      const stage = one(element, '.stage');
      for (const init of [{ key: 'Tab' }, { key: 'Escape' }, { key: 'ArrowLeft', altKey: true }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        stage.dispatchEvent(event);
        expect(event.defaultPrevented, init.key).to.equal(false);
      }
    });

    it('points, and is told which area it is', async () => {
      const element = await map(scenarios.typical);
      const told = oneEvent(element, 'dk-region-selected');
      const path = all(element, '.land path')[4]!;
      path.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
      expect(((await told) as CustomEvent<{ region: string }>).detail).to.deep.equal({ region: 'GM9005' });
      await element.updateComplete;
      expect(one(element, '.readout').textContent).to.include('Eikenrode');
      one(element, '.stage').dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(all(element, '.reader').length).to.equal(0);
    });
  });

  describe('a table inside it', () => {
    const rows = [
      ['Aardenburg', '54,5'],
      ['Beekdorp', '.'],
      ['Cederveen', '62,0'],
      ['GM9004', '80,1*'],
    ].map(([area, figure]) => `<tr><th>${area}</th><td>${figure}</td></tr>`);
    const table = (body = rows.join('')): string =>
      `<table><caption>Wmo-hulp, 2024 (per 1.000 inwoners)</caption><tr><th>Gebied</th><th>Cijfer</th></tr>${body}</table>`;
    async function pageWith(content: string, shapes?: object): Promise<DkOutcomeMap> {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.innerHTML = `<dk-outcome-map>${content}</dk-outcome-map>`;
      const element = page.querySelector('dk-outcome-map')!;
      element.shapes = shapes;
      await element.updateComplete;
      return element;
    }

    it('gives the figures, by code or by a name the map knows', async () => {
      const element = await pageWith(table(), scenarios.typical.shapes);
      await waitUntil(() => all(element, '.land .c').length === 3);
      expect(one(element, '.sentence').textContent).to.match(
        /^Wmo-hulp in 2024: van 54,5 tot 80,1 per 1\.000 inwoners\./,
      );
      await expect(element).to.be.accessible();
    });

    it('gives a list where there are no shapes, and follows the page', async () => {
      const element = await pageWith(table());
      await waitUntil(() => all(element, 'tbody tr').length > 0);
      element.querySelector('td')!.textContent = '30,0';
      await waitUntil(() => one(element, '.sentence').textContent.includes('30,0'));
    });

    it('is named when it cannot be read, and stays in sight', async () => {
      const element = await pageWith(table('<tr><th>Aardenburg</th><td>veel</td></tr>'));
      await waitUntil(() => textOf(element).includes('tekst waar een cijfer hoort (“veel”, Aardenburg)'));
      expect(one(element, 'slot')).to.not.equal(null);
    });
  });

  describe('a long list', () => {
    const names = Array.from({ length: 24 }, (_, at) => `Dorp ${String.fromCharCode(65 + at)}`);
    const codes = names.map((_, at) => `GM8${String(at).padStart(3, '0')}`);
    const long = (values: readonly number[]): MapScenario => {
      const block = emptyBlock('figures', codes, ['2024JJ00']);
      block.values.set(values);
      block.gaps.fill(0);
      const { indicators } = scenarios.typical.areas;
      const labels = new Map(codes.map((code, at) => [code, names[at]!]));
      return { about: '', areas: { indicators, blocks: [block], labels, problems: [] } };
    };
    const rising = names.map((_, at) => at + 10);
    const seen = (element: Element): number => all(element, 'tbody tr:not([hidden])').length;
    async function type(element: DkOutcomeMap, text: string): Promise<void> {
      const box = one<HTMLInputElement>(element, '#filter');
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    }

    it('has a box to look for an area, which says how many it found', async () => {
      const element = await map(long(rising));
      await expect(element).to.be.accessible();
      await type(element, 'dorp b');
      expect([seen(element), one(element, '[role=status]').textContent]).to.deep.equal([1, '1 van 24 gebieden.']);
      await type(element, 'x y z');
      expect([seen(element), one(element, '[role=status]').textContent]).to.deep.equal([
        0,
        'Geen gebied heet “x y z”.',
      ]);
      await expect(element).to.be.accessible();
    });

    it('is whole again after Escape, which an empty box leaves to the page', async () => {
      const element = await map(long(rising));
      await type(element, 'dorp b');
      const escape = (): KeyboardEvent => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        one(element, '#filter').dispatchEvent(event);
        return event;
      };
      expect(escape().defaultPrevented).to.equal(true);
      await element.updateComplete;
      expect([seen(element), one<HTMLInputElement>(element, '#filter').value]).to.deep.equal([24, '']);
      expect(escape().defaultPrevented).to.equal(false);
    });

    it('follows the figures a moment after the picture', async () => {
      const element = await map(long(rising));
      element.areas = long([...rising].reverse()).areas;
      await element.updateComplete;
      await waitUntil(() => one(element, 'tbody td').textContent === '33');
    });

    it('is not asked for of a short one', async () =>
      expect(one(await map(scenarios.typical), '#filter')).to.equal(null));
  });

  describe('the picture', () => {
    it('has colours that stand out from the borders, from low to high', async () => {
      const element = await map(scenarios.typical);
      await frame();
      const fills = [0, 1, 2, 3, 4].map((at) => getComputedStyle(one(element, `.c.k${at}`)).fill);
      expect(new Set(fills).size).to.equal(5);
      expect(fills.every((colour) => colour.startsWith('rgb'))).to.equal(true);
    });

    it('makes its paths once for a file, however often figures change', async () => {
      const element = await map(scenarios.typical);
      const before = all(element, '.land path');
      const texts = before.map((path) => path.getAttribute('d'));
      element.areas = scenarios.provisional.areas;
      await element.updateComplete;
      expect(all(element, '.land path')).to.deep.equal(before);
      expect(all(element, '.land path').map((path) => path.getAttribute('d'))).to.deep.equal(texts);
    });

    it('fits where there is little room', async () => {
      await setViewport({ width: 320, height: 600 });
      const element = await map(scenarios.typical);
      expect(one(element, 'svg.picture').getBoundingClientRect().width).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      element.remove();
      await setViewport({ width: 800, height: 600 });
    });
  });

  for (const crs of ['rd', 'wgs84'])
    itOnReal(
      `draws the municipalities of 2022 with figures of 2021 (${crs})`,
      `geo/gemeenten-2022-${crs}.geojson`,
      async (bytes) => {
        const file = await realBytes('social/gemeenten-2021-sociaal-domein.json');
        const { readTable } = await import('@draagkracht/formats');
        const { indicators, blocks, regionCodes, regionLabels } = await readTable(file!, { period: '2021' });
        const [wmo, people] = ['_wmo_per1k', 'Population'].map((id) =>
          indicators.findIndex((indicator) => indicator.id === id),
        );
        const unit = 'per 1.000 inwoners';
        const element = await map({
          about: '',
          areas: {
            indicators: [{ ...indicators[wmo!]!, unit, decimals: 0 }, indicators[people!]!],
            blocks: [blocks[wmo!]!, blocks[people!]!],
            labels: new Map(regionCodes.map((code, at) => [code, regionLabels[at]!])),
            problems: [],
          },
          shapes: JSON.parse(new TextDecoder().decode(bytes)) as object,
          region: 'GM0344',
        });
        expect(all(element, '.land path').length).to.equal(345);
        expect(all(element, 'tbody tr').length).to.equal(345);
        expect(textOf(element)).to.include('van vóór de herindeling: Purmerend, Dijk en Waard, Maashorst');
        expect(all(element, 'path.refused').length).to.equal(1);
        expect(one(element, '.sentence').textContent).to.include('De helft van de 328 gemeenten');
      },
    );
});
