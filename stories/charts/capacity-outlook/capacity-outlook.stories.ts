import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/capacity-outlook/define.js';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import { scenarios, type OutlookScenario, type OutlookScenarioName } from './capacity-outlook.scenarios.js';

interface Args {
  readonly scenario: OutlookScenarioName;
  readonly lang: 'nl' | 'en';
  readonly headingLevel: number;
}

/** An outlook that shows a scenario. */
function outlook({ scenario, lang, headingLevel }: Args): HTMLElement {
  const { about: _, ...given }: OutlookScenario = scenarios[scenario];
  return Object.assign(document.createElement('dk-capacity-outlook'), given, { lang, headingLevel });
}

/** What a webmaster pastes. */
function pasted(content: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = content;
  return page;
}

const meta: Meta<Args> = {
  title: 'Charts/Capacity outlook',
  component: 'dk-capacity-outlook',
  args: { scenario: 'typical', lang: 'nl', headingLevel: 3 },
  argTypes: {
    scenario: { control: 'select', options: Object.keys(scenarios) },
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: outlook,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: OutlookScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Typical: Story = of('typical');
export const Carers: Story = of('carers');
export const OutOfReach: Story = of('outOfReach');
export const BreakEven: Story = of('breakEven');
export const OwnShareMissing: Story = of('ownShareMissing');
export const Growing: Story = of('growing');
export const CountedOnly: Story = of('countedOnly');
export const YearGaps: Story = of('yearGaps');
export const NobodyOf85InAYear: Story = of('noOldest');
export const NobodyOf85AtAll: Story = of('nobodyAtAll');
export const UnusableFigures: Story = of('unusable');
export const OlderFrom75: Story = of('olderFrom75');
export const HoursAndNeed: Story = of('hours');
export const Readonly: Story = of('readonly');
export const OnePoint: Story = of('onePoint');

export const English: Story = { args: { scenario: 'carers', lang: 'en' } };

/** What a webmaster pastes: the table is the input, and stays when scripts are off. */
export const FromATable: Story = {
  render: () =>
    pasted(`<dk-capacity-outlook source="CBS" projection-source="PBL/CBS, regionale prognose">
      <table>
        <caption>Voorbeeldgemeente</caption>
        <thead><tr><th>Jaar</th><th>50–74 jaar</th><th>85 jaar en ouder</th><th>Soort</th></tr></thead>
        <tbody>
          <tr><th>2020</th><td>15.760</td><td>1.004</td><td>geteld</td></tr>
          <tr><th>2024</th><td>15.740</td><td>1.083</td><td>geteld</td></tr>
          <tr><th>2030</th><td>15.240</td><td>1.352</td><td>prognose</td></tr>
          <tr><th>2040</th><td>14.180</td><td>2.215</td><td>prognose</td></tr>
        </tbody>
      </table>
    </dk-capacity-outlook>`),
};

export const Empty: Story = { render: () => pasted('<dk-capacity-outlook></dk-capacity-outlook>') };

function answered(read: (src: string) => Promise<never>): HTMLElement {
  const page = pasted('');
  provideContext(page, seriesSourceContext, { read });
  page.innerHTML =
    '<dk-capacity-outlook src="bevolking.csv"><p>In 2024 waren er 15 inwoners van 50–74 jaar voor elke 85-plusser.</p></dk-capacity-outlook>';
  return page;
}

/** The figures are on their way; what the page holds itself stays in sight. */
export const Loading: Story = { render: () => answered(() => new Promise(() => {})) };

/** The file is not there: a sentence with what to do. */
export const Fault: Story = { render: () => answered((src) => Promise.reject(new SourceError('not-found', src))) };

/** A table without a column of older people is not guessed at. */
export const TableWithoutOlderPeople: Story = {
  render: () =>
    pasted(
      '<dk-capacity-outlook><table><tr><th>Jaar</th><th>50–74 jaar</th></tr><tr><td>2024</td><td>15000</td></tr></table></dk-capacity-outlook>',
    ),
};

const within =
  (styles: string) =>
  (args: Args): HTMLElement => {
    const page = pasted('');
    page.style.cssText = styles;
    page.append(outlook(args));
    return page;
  };

/** 320 pixels. */
export const Narrow: Story = { args: { scenario: 'longName' }, render: within('width: 320px') };

/** Text at 200 %. */
export const LargeText: Story = { args: { scenario: 'carers' }, render: within('font-size: 200%') };

/** On a dark page our colours are lighter, and every colour is checked against what is really behind it. */
export const DarkPage: Story = {
  args: { scenario: 'outOfReach' },
  render: within('background: #12161c; color: #eee; padding: 1rem'),
};

/** As it is printed: with the table open, without the choices. */
export const Print: Story = {
  args: { scenario: 'carers' },
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('dk-capacity-outlook')?.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
  },
};
