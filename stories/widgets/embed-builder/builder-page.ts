import {
  areasSourceContext,
  provideContext,
  releaseSourceContext,
  seriesSourceContext,
  type ReleaseSource,
} from '@draagkracht/base';
import { MISSING, SourceError, type AreasSource, type Series, type SeriesSource } from '@draagkracht/model';
import type { DkEmbedBuilder } from '@draagkracht/widgets';
import type { BuilderScenario } from './embed-builder.scenarios.js';

const never = new Promise<never>(() => {});

/** A version that lies beside the bundle of the page. */
const release: ReleaseSource = {
  read: () =>
    Promise.resolve({
      version: '9.9.9',
      folder: new URL('/draagkracht/9.9.9/', document.baseURI).href,
      files: {
        'draagkracht.js': { integrity: 'sha384-lader', bytes: 700 },
        'draagkracht.iife.js': { integrity: 'sha384-klassiek', bytes: 90_000 },
        'dk-outcome-chart.js': { integrity: 'sha384-grafiek', bytes: 9000 },
      },
      elements: { 'dk-outcome-chart': { first: ['draagkracht.js', 'dk-outcome-chart.js'], later: [] } },
    }),
};

const releases: Readonly<Record<NonNullable<BuilderScenario['release']>, ReleaseSource>> = {
  found: release,
  missing: { read: () => Promise.reject(new Error('no release')) },
  waiting: { read: () => never },
};

/** An invented (bedachte) series. */
const series: Series = {
  indicator: {
    id: 'wmo',
    label: { nl: 'Cliënten met Wmo-hulp', en: 'Clients with Wmo support' },
    unit: 'per 1.000 inwoners',
    decimals: 1,
    direction: 'neutral',
  },
  region: { code: 'GM9003', label: 'Voorbeeldstad' },
  points: [48.1, 47.3, undefined, 54, 56.2].map((value, at) => ({
    period: `${2020 + at}JJ00`,
    value: value ?? MISSING,
  })),
};

type Files = NonNullable<BuilderScenario['files']>;

const sources: Readonly<Record<Exclude<Files, 'unread'>, SeriesSource>> = {
  one: { read: () => Promise.resolve({ series, problems: [] }) },
  more: {
    read: (_, { indicator, region }) => {
      if (!indicator) return Promise.reject(new SourceError('choose-indicator', 'wmo, jeugdhulp'));
      if (!region) return Promise.reject(new SourceError('choose-region', 'GM9001, GM9003'));
      return Promise.resolve({ series, problems: [] });
    },
  },
  gone: { read: (src) => Promise.reject(new SourceError('not-found', src)) },
  waiting: { read: () => never },
};

const areas: AreasSource = {
  readAreas: (_, { indicators }) =>
    indicators.length === 0
      ? Promise.reject(new SourceError('choose-indicator', 'wmo, jeugdhulp'))
      : Promise.resolve({
          indicators: [series.indicator],
          blocks: [],
          labels: new Map([
            ['GM9001', 'Aardenburg'],
            ['GM9003', 'Voorbeeldstad'],
          ]),
          problems: [],
        }),
};

/** Lets a page answer what a scenario says it answers. */
export function openBuilderPage(page: HTMLElement, { release: known = 'found', files = 'one' }: BuilderScenario): void {
  provideContext(page, releaseSourceContext, releases[known]);
  if (files === 'unread') return;
  provideContext(page, seriesSourceContext, sources[files]);
  if (files === 'more') provideContext(page, areasSourceContext, areas);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets what is on its way arrive: its desk first, then what that asked of the page. A page that never answers is not waited for. */
export async function builderSettled(builder: DkEmbedBuilder): Promise<void> {
  for (let turns = 0; turns < 600 && builder.isConnected; turns++) {
    if (builder.shadowRoot?.querySelector('#code')) break;
    await pause(25);
  }
  for (let turns = 0; turns < 4; turns++) {
    await pause(0);
    await Promise.race([builder.updateComplete, pause(200)]);
  }
}

/** Fills in one thing as a person would: at each key, and on leaving the field. */
export function fillIn(root: ParentNode, field: string, value: string): void {
  const radios = [...root.querySelectorAll<HTMLInputElement>(`#${field} input[type=radio]`)];
  const radio = radios.find((one) => one.value === value);
  const control = root.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`#${field}`);
  if (radio) radio.click();
  else if (value === 'on') (control as HTMLInputElement | null)?.click();
  else if (control) {
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

/** Does what a scenario says somebody did. */
export async function actOn(builder: DkEmbedBuilder, { fill = [], press = [] }: BuilderScenario): Promise<void> {
  await builderSettled(builder);
  for (const [field, value] of fill) {
    fillIn(builder.renderRoot, field, value);
    await builderSettled(builder);
  }
  for (const selector of press) {
    builder.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await builderSettled(builder);
  }
}

/** The builder of a scenario; it still has to be put on a page. */
export function builderOf({ attributes = {} }: BuilderScenario): DkEmbedBuilder {
  const builder = document.createElement('dk-embed-builder');
  for (const [name, value] of Object.entries(attributes)) builder.setAttribute(name, value);
  return builder;
}
