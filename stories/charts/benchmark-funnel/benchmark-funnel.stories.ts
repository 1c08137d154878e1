import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/benchmark-funnel/define.js';
import { areasSourceContext, provideContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import { scenarios, type FunnelScenario, type FunnelScenarioName } from './benchmark-funnel.scenarios.js';

interface Args {
  readonly scenario: FunnelScenarioName;
  readonly overdispersion: 'auto' | 'on' | 'off';
  readonly levels: 'both' | '95' | '99.8';
  readonly smallNumberPolicy: 'publiek' | 'streng' | 'intern';
  readonly labelOutside: boolean;
  readonly headingLevel: number;
}

/** A comparison that shows a scenario; what the scenario asks for goes before the controls. */
function funnel({ scenario, ...wishes }: Args): HTMLElement {
  const given: FunnelScenario = scenarios[scenario];
  return Object.assign(document.createElement('dk-benchmark-funnel'), wishes, given);
}

/** What a webmaster pastes. */
function pasted(content: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = content;
  return page;
}

const meta: Meta<Args> = {
  title: 'Charts/Benchmark funnel',
  component: 'dk-benchmark-funnel',
  args: {
    scenario: 'typical',
    overdispersion: 'auto',
    levels: 'both',
    smallNumberPolicy: 'publiek',
    labelOutside: false,
    headingLevel: 3,
  },
  argTypes: {
    scenario: { control: 'select', options: Object.keys(scenarios) },
    overdispersion: { control: 'inline-radio', options: ['auto', 'on', 'off'] },
    levels: { control: 'inline-radio', options: ['both', '95', '99.8'] },
    smallNumberPolicy: { control: 'inline-radio', options: ['publiek', 'streng', 'intern'] },
  },
  render: funnel,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: FunnelScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Typical: Story = of('typical');
export const JustOutside: Story = of('justOutside');
export const FarOutside: Story = of('farOutside');
export const Favourable: Story = of('favourable');
export const MoreThanChance: Story = of('overdispersed');
export const LimitsLeftNarrow: Story = of('notWidened');
export const NamesOutside: Story = of('labelled');
export const RelativeAndAbsolute: Story = of('relativeAndAbsolute');
export const NearestAreas: Story = of('nearest');
export const OwnClass: Story = of('ownClass');
export const ClassTooSmall: Story = of('classTooSmall');
export const Proportion: Story = of('proportion');
export const PerTenThousand: Story = of('perTenThousand');
export const OuterLimitOnly: Story = of('outerOnly');
export const NoOwnArea: Story = of('noOwn');
export const OwnAreaAbsent: Story = of('ownAbsent');
export const LeftOut: Story = of('leftOut');
export const OwnNumberHidden: Story = of('ownHidden');
export const ForUseInside: Story = of('intern');
export const TooFew: Story = of('tooFew');
export const NobodyAnywhere: Story = of('none');
export const Districts: Story = of('districts');

/** What a webmaster pastes: the table is the input, and stays when scripts are off. */
export const FromATable: Story = {
  render: () => {
    const rows = Array.from(
      { length: 14 },
      (_, at) =>
        `<tr><th>Voorbeeldstad ${at + 1}</th><td>${420 + at * 61 + ((at * 37) % 50)}</td><td>${8000 + at * 1150}</td></tr>`,
    );
    return pasted(`<dk-benchmark-funnel own="Voorbeeldstad 9">
      <table>
        <caption>Inwoners met Wmo-ondersteuning (2024)</caption>
        <thead><tr><th>Gemeente</th><th>Aantal</th><th>Inwoners</th></tr></thead>
        <tbody>${rows.join('')}</tbody>
      </table>
    </dk-benchmark-funnel>`);
  },
};

export const Empty: Story = { render: () => pasted('<dk-benchmark-funnel></dk-benchmark-funnel>') };

/** The figures are on their way; what the page holds itself stays in sight. */
export const Loading: Story = { render: () => answered(() => new Promise(() => {})) };

/** The file is not there: a sentence with what to do, and what the page holds. */
export const Fault: Story = { render: () => answered((src) => Promise.reject(new SourceError('not-found', src))) };

function answered(readAreas: (src: string) => Promise<never>): HTMLElement {
  const page = pasted('');
  provideContext(page, areasSourceContext, { readAreas });
  page.innerHTML =
    '<dk-benchmark-funnel src="cijfers.csv"><p>In 2024 kregen 59 van de 1.000 inwoners Wmo-ondersteuning.</p></dk-benchmark-funnel>';
  return page;
}

/** Percentages do not say of how many people: they are not guessed at. */
export const TableWithPercentages: Story = {
  render: () =>
    pasted(
      '<dk-benchmark-funnel><table border="1"><tr><th>Gemeente</th><th>Deel</th><th>Inwoners</th></tr><tr><td>Utrecht</td><td>5%</td><td>359370</td></tr></table></dk-benchmark-funnel>',
    ),
};

const styled = (css: string, args: Args): HTMLElement => {
  const page = pasted('');
  page.style.cssText = css;
  page.append(funnel(args));
  return page;
};

/** 320 pixels. */
export const Narrow: Story = { args: { scenario: 'overdispersed' }, render: (args) => styled('width: 320px', args) };

/** Text at 200 %: the picture follows the size of the text around it. */
export const LargeText: Story = { args: { scenario: 'farOutside' }, render: (args) => styled('font-size: 200%', args) };

/** On a dark page our colours are lighter, and every colour is checked against what is really behind it. */
export const DarkPage: Story = {
  args: { scenario: 'overdispersed' },
  render: (args) => styled('background: #12161c; color: #eee; padding: 1rem', args),
};

/** As it is printed: with the table and the questions open. */
export const Print: Story = {
  args: { scenario: 'farOutside' },
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('dk-benchmark-funnel')?.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
  },
};
