import { colourOf, contrast, over, WHITE, type Colour } from '@draagkracht/base';
import { leastDistance, readTheme, type ThemeReading } from '@draagkracht/base/theme.js';
import '@draagkracht/charts/indicator-card/define.js';
import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/charts/outcome-map/define.js';
import '@draagkracht/widgets/principle-card/define.js';
import type { DkOutcomeChart } from '@draagkracht/charts';
import { scenarios as cards } from '../../stories/charts/indicator-card/indicator-card.scenarios.js';
import { scenarios as charts } from '../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { scenarios as maps } from '../../stories/charts/outcome-map/outcome-map.scenarios.js';
import { toolStory } from '../../stories/widgets/tool-story.js';

// The page on which every house style is tried: what a reader meets, with a table, a form and its errors opened.

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

const main = document.createElement('main');
const put = (tag: string, properties: object): HTMLElement => {
  const element = Object.assign(document.createElement(tag), properties);
  main.append(element);
  return element;
};

const chart = put('dk-outcome-chart', {
  series: charts.companions.series,
  others: charts.companions.others,
}) as DkOutcomeChart;
put('dk-indicator-card', { series: cards.filled.series });
const { areas, shapes } = maps.typical;
put('dk-outcome-map', { areas, shapes });
main.append(toolStory('dk-principle-card', { press: ['start', 'save'] }));
const title = document.createElement('h1');
title.textContent = 'Zo gaat het in onze gemeente';
main.prepend(title);
document.body.append(main);

/** Two lines of the chart, and how they are told apart. */
export interface LinePair {
  /** The custom properties their colours come from: `none` for the grey of lines that get no colour of the house. */
  readonly names: readonly [string, string];
  /** Distance in OKLab for those who see it least, of full, protan, deutan and tritan vision. */
  readonly apart: number;
  /** Contrast ratio of the two, which is what is left of colour in grey. */
  readonly inGrey: number;
  /** Whether the dashes differ. */
  readonly dashes: boolean;
}

/** What would come out of a printer. */
export interface OnPaper {
  /** Every colour text is written in. */
  readonly texts: readonly string[];
  /** The least contrast of a line of the chart with white paper. */
  readonly faintest: number;
}

/** What the tests do with the page. */
export interface ThemesOnPage {
  /** Puts a house style on the page, as a municipality does, and waits until every element has looked at it. */
  apply(tokens: Record<string, string>, themeClass: string): Promise<void>;
  /** What the chart and the form find of it. */
  read(): Promise<{ readonly chart: ThemeReading; readonly form: ThemeReading }>;
  /** Every two lines of the chart. */
  pairs(): readonly LinePair[];
  /** Asked for while the page is shown as in print. */
  paper(): OnPaper;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const card = (): HTMLElement => main.querySelector('dk-principle-card')!;

const all = (selector: string): Element[] => [...chart.shadowRoot!.querySelectorAll(selector)];
const opaque = (text: string): Colour => over(colourOf(text)!, WHITE);

const lines = (): { readonly name: string; readonly colour: Colour; readonly dash: string }[] =>
  all('.stage path.line, .stage .companion path').map((line) => {
    const { stroke, strokeDasharray } = getComputedStyle(line);
    const name = line.matches('.line') ? 'line' : getComputedStyle(line.parentElement!).getPropertyValue('--_stroke');
    return { name: name || 'none', colour: opaque(stroke), dash: strokeDasharray };
  });

const onPage: ThemesOnPage = {
  pairs: () => {
    const drawn = lines();
    return drawn.flatMap((one, at) =>
      drawn.slice(at + 1).map((other) => ({
        names: [one.name, other.name] as const,
        apart: leastDistance(one.colour, other.colour),
        inGrey: contrast(one.colour, other.colour),
        dashes: one.dash !== other.dash,
      })),
    );
  },
  paper: () => ({
    texts: [
      ...all('.sentence, h3, th, td').map((one) => getComputedStyle(one).color),
      ...all('.stage text.of-main').map((one) => getComputedStyle(one).fill),
    ],
    faintest: Math.min(...lines().map(({ colour }) => contrast(colour, WHITE))),
  }),
  async apply(tokens, themeClass) {
    const list = Object.entries(tokens).map(([name, value]) => `${name}: ${value};`);
    sheet.replaceSync(`.${themeClass} { ${list.join('\n')} }`);
    document.documentElement.className = themeClass;
    await chart.updateComplete;
    chart.shadowRoot!.querySelector('details[part=table]')?.setAttribute('open', '');
    for (let round = 0; round < 4; round++) await frame();
    await readTheme(chart);
    await readTheme(card() as DkOutcomeChart);
    for (let round = 0; round < 2; round++) await frame();
  },
  async read() {
    return { chart: (await readTheme(chart))!, form: (await readTheme(card() as DkOutcomeChart))! };
  },
};
Object.assign(globalThis, { themes: onPage });
