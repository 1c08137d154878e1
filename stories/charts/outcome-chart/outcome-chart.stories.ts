import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/outcome-chart/define.js';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError, type ChartKind } from '@draagkracht/model';
import { scenarios, type ChartScenario, type ChartScenarioName } from './outcome-chart.scenarios.js';

interface Args {
  readonly scenario: ChartScenarioName;
  readonly kind: ChartKind | 'auto';
  readonly smallNumberPolicy: 'publiek' | 'streng' | 'intern';
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** A chart that shows a scenario. */
function chart({ scenario, kind, smallNumberPolicy, compact, headingLevel }: Args): HTMLElement {
  const given: ChartScenario = scenarios[scenario];
  const element = document.createElement('dk-outcome-chart');
  element.series = given.series;
  element.others = given.others ?? [];
  element.kind = given.kind ?? kind;
  element.smallNumberPolicy = given.smallNumberPolicy ?? smallNumberPolicy;
  element.compact = compact;
  element.headingLevel = headingLevel;
  return element;
}

/** What a webmaster pastes. */
function pasted(content: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = content;
  return page;
}

const meta: Meta<Args> = {
  title: 'Charts/Outcome chart',
  component: 'dk-outcome-chart',
  args: { scenario: 'typical', kind: 'auto', smallNumberPolicy: 'publiek', compact: false, headingLevel: 3 },
  argTypes: {
    scenario: { control: 'select', options: Object.keys(scenarios) },
    kind: {
      control: 'select',
      options: ['auto', 'values', 'run', 'xmr', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't'],
    },
    smallNumberPolicy: { control: 'inline-radio', options: ['publiek', 'streng', 'intern'] },
  },
  render: chart,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: ChartScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Typical: Story = of('typical');
export const Values: Story = of('values');
export const RunChart: Story = of('run');
export const XmrChart: Story = of('xmr');
export const OutsideTheLimits: Story = of('outsideLimits');
export const Trend: Story = of('trend');
export const TwoOfThree: Story = of('twoOfThree');
export const Shift: Story = of('shift');
export const Gaps: Story = of('gaps');
export const GapAtTheEnd: Story = of('endGap');
export const SuppressedNumbers: Story = of('suppressed');
export const ForUseInside: Story = of('intern');
export const Provisional: Story = of('provisional');
export const Intervals: Story = of('intervals');
export const TargetPath: Story = of('target');
export const Events: Story = of('events');
export const Break: Story = of('break');
export const OtherAreas: Story = of('companions');
export const OnePeriodCompared: Story = of('onePeriod');
export const CountsOfUnlikeAreas: Story = of('counts');
export const OnePoint: Story = of('onePoint');
export const NoPoints: Story = of('noPoints');
export const OnlyGaps: Story = of('onlyGaps');
export const Negative: Story = of('negative');
export const HugeNumbers: Story = of('hugeNumbers');
export const LongLabels: Story = of('longLabels');
export const Months: Story = of('months');
export const ManyPoints: Story = of('manyPoints');
export const ModelEstimate: Story = of('model');
export const ShareOfGroups: Story = of('pChart');
export const Overdispersed: Story = of('overdispersed');
export const ShareOfLargeGroups: Story = of('pPrime');
export const TrialLimits: Story = of('trialLimits');
export const LockedBaseline: Story = of('lockedBaseline');
export const Rebase: Story = of('rebase');
export const RebaseRefused: Story = of('rebaseRefused');
export const RareEvents: Story = of('rareEvents');
export const KindRefused: Story = of('kindRefused');
export const PutTogether: Story = of('carried');
export const OtherViews: Story = of('offered');
export const OtherViewsFairer: Story = of('offeredFairer');
export const Clustered: Story = of('clustered');

/** How the judgement was reached, step by step, with the numbers used and a copy of them. */
export const CheckTheSum: Story = {
  args: { scenario: 'pPrime' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('dk-outcome-chart')!;
    for (const part of ['table', 'working']) {
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      element.shadowRoot!.querySelector<HTMLDetailsElement>(`details[part='${part}']`)!.open = true;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },
};

export const Compact: Story = { args: { scenario: 'xmr', compact: true } };

/** What a webmaster pastes: the table is the input, and stays when scripts are off. */
export const FromATable: Story = {
  render: () =>
    pasted(`<dk-outcome-chart better="higher" target="2026: 80" target-set-by="de gemeenteraad" target-basis="Beleidsplan 2023">
      <table>
        <caption>Inwoners die zich kunnen redden (%)</caption>
        <thead><tr><th>Jaar</th><th>Voorbeeldstad</th></tr></thead>
        <tbody><tr><th>2022</th><td>74</td></tr><tr><th>2023</th><td>75</td></tr><tr><th>2024</th><td>77*</td></tr></tbody>
      </table>
      <ol data-dk="events"><li><time datetime="2023">2023</time>: het buurthuis ging open</li></ol>
    </dk-outcome-chart>`),
};

export const Empty: Story = { render: () => pasted('<dk-outcome-chart></dk-outcome-chart>') };

/** The figures are on their way; what the page holds itself stays in sight. */
export const Loading: Story = { render: () => answered(() => new Promise(() => {})) };

/** The file is not there: a sentence with what to do, and the table of the page. */
export const Fault: Story = { render: () => answered((src) => Promise.reject(new SourceError('not-found', src))) };

function answered(read: (src: string) => Promise<never>): HTMLElement {
  const page = pasted('');
  provideContext(page, seriesSourceContext, { read });
  page.innerHTML =
    '<dk-outcome-chart src="cijfers.csv"><p>In 2024 kon 78% van de inwoners zich redden.</p></dk-outcome-chart>';
  return page;
}

/** A table that cannot be read with certainty is not guessed at. */
export const TableWithMergedCells: Story = {
  render: () =>
    pasted(
      '<dk-outcome-chart><table border="1"><tr><th>Jaar</th><th>N</th></tr><tr><td rowspan="2">2023</td><td>12</td></tr><tr><td>13</td></tr></table></dk-outcome-chart>',
    ),
};

/** A target that nobody stands behind is not drawn, and the chart says why. */
export const TargetRefused: Story = {
  render: (args) => Object.assign(chart(args), { target: '2026: 80' }),
};

/** 320 pixels: names that do not fit beside their lines stand in the legend. */
export const Narrow: Story = {
  args: { scenario: 'companions' },
  render: (args) => {
    const page = pasted('');
    page.style.width = '320px';
    page.append(chart(args));
    return page;
  },
};

/** Text at 200 %: the picture follows the size of the text around it. */
export const LargeText: Story = {
  args: { scenario: 'companions' },
  render: (args) => {
    const page = pasted('');
    page.style.fontSize = '200%';
    page.append(chart(args));
    return page;
  },
};

/** On a dark page our colours are lighter, and every colour is checked against what is really behind it. */
export const DarkPage: Story = {
  args: { scenario: 'events' },
  render: (args) => {
    const page = pasted('');
    page.style.cssText = 'background: #12161c; color: #eee; padding: 1rem';
    page.append(chart(args));
    return page;
  },
};

/** As it is printed: with the table open. */
export const Print: Story = {
  args: { scenario: 'provisional' },
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('dk-outcome-chart')?.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
  },
};
