import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/indicator-card/define.js';
import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/charts/outcome-map/define.js';
import '@draagkracht/charts/small-multiples/define.js';
import '@draagkracht/widgets/embed-builder/define.js';
import '@draagkracht/widgets/principle-card/define.js';
import { actOn, builderOf, openBuilderPage } from './builder-page.js';
import { scenarios, type BuilderScenario, type BuilderScenarioName } from './embed-builder.scenarios.js';

interface Args {
  readonly scenario: BuilderScenarioName;
  readonly headingLevel: number;
}

/** A page with the builder, on which somebody did what the scenario says. */
function builderPage({ scenario, headingLevel }: Args): HTMLElement {
  const given: BuilderScenario = scenarios[scenario];
  const page = document.createElement('div');
  openBuilderPage(page, given);
  const builder = Object.assign(builderOf(given), { headingLevel });
  page.append(builder);
  void actOn(builder, given);
  return page;
}

const meta: Meta<Args> = {
  title: 'Widgets/Embed builder',
  component: 'dk-embed-builder',
  args: { scenario: 'filled', headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: builderPage,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: BuilderScenarioName): Story => ({ args: { scenario } });

export const Filled: Story = {};
export const Empty: Story = of('empty');
export const Loading: Story = of('loading');
export const Partial: Story = of('partial');
export const BadTable: Story = of('badTable');
export const OneColumn: Story = of('oneColumn');
export const WithoutHeads: Story = of('withoutHeads');
export const BadNumber: Story = of('badNumber');
export const File: Story = of('file');
export const FileWithMore: Story = of('fileWithMore');
export const Fault: Story = of('fault');
export const NoRelease: Story = of('noRelease');
export const OtherFolder: Story = of('otherFolder');
export const Tool: Story = of('tool');
export const Map: Story = of('map');
export const SmallMultiples: Story = of('multiples');
export const WordPress: Story = of('wordpress');
export const Drupal: Story = of('drupal');
export const Umbraco: Story = of('umbraco');
export const Liferay: Story = of('liferay');
export const SharePoint: Story = of('sharepoint');
export const OtherSystem: Story = of('otherSystem');
export const OwnRoute: Story = of('ownRoute');
export const WithoutScript: Story = of('plain');
export const DarkPreview: Story = of('dark');
export const Everything: Story = of('everything');
export const Unfolded: Story = of('unfolded');
export const Copied: Story = of('copied');
export const English: Story = of('english');
export const LongText: Story = of('longText');

/** 320 pixels wide. */
export const Narrow: Story = { globals: { width: '320' } };

/** Text at 200 %. */
export const LargeText: Story = {
  decorators: [
    (story) => {
      const page = story() as HTMLElement;
      page.style.fontSize = '200%';
      return page;
    },
  ],
};
