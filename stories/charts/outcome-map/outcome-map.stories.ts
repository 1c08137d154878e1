import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/outcome-map/define.js';
import { areasSourceContext, provideContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import { scenarios, type MapScenario, type MapScenarioName } from './outcome-map.scenarios.js';

interface Args {
  readonly scenario: MapScenarioName;
  readonly classes: 'quantile' | 'natural';
  readonly classCount: number;
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** A map that shows a scenario. */
function map({ scenario, classes, classCount, compact, headingLevel }: Args): HTMLElement {
  const given: MapScenario = scenarios[scenario];
  const element = document.createElement('dk-outcome-map');
  element.areas = given.areas;
  element.shapes = given.shapes;
  element.region = given.region ?? '';
  element.classes = given.classes ?? classes;
  element.classCount = classCount;
  element.breaks = given.breaks ?? '';
  element.smallNumberPolicy = given.smallNumberPolicy ?? '';
  element.compact = compact;
  element.headingLevel = headingLevel;
  return element;
}

const meta: Meta<Args> = {
  title: 'Charts/Outcome map',
  component: 'dk-outcome-map',
  args: { scenario: 'typical', classes: 'quantile', classCount: 5, compact: false, headingLevel: 3 },
  argTypes: {
    scenario: { control: 'select', options: Object.keys(scenarios) },
    classes: { control: 'inline-radio', options: ['quantile', 'natural'] },
    classCount: { control: { type: 'range', min: 3, max: 7, step: 1 } },
  },
  render: map,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: MapScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Typical: Story = of('typical');
export const NaturalBreaks: Story = of('natural');
export const BoundsByHand: Story = of('given');
export const Gaps: Story = of('gaps');
export const SuppressedNumbers: Story = of('suppressed');
export const Provisional: Story = of('provisional');
export const AllProvisional: Story = of('allProvisional');
export const Counts: Story = of('counts');
export const WithoutShapes: Story = of('noShapes');
export const InDegrees: Story = of('degrees');
export const NorthBeforeEast: Story = of('turned');
export const AreasThatDoNotMatch: Story = of('otherAreas');
export const MergedMunicipalities: Story = of('merged');
export const MergedWithoutWeights: Story = of('mergedWithoutWeights');
export const OneValue: Story = of('oneValue');
export const NoFigures: Story = of('noFigures');
export const ModelEstimate: Story = of('model');
export const ForUseInside: Story = of('intern');

export const Compact: Story = { args: { scenario: 'typical', compact: true } };

function pasted(content: string, read?: (src: string) => Promise<never>): HTMLElement {
  const page = document.createElement('div');
  if (read) provideContext(page, areasSourceContext, { readAreas: read });
  page.innerHTML = content;
  return page;
}

export const Empty: Story = { render: () => pasted('<dk-outcome-map></dk-outcome-map>') };

/** The figures are on their way; what the page holds itself stays in sight. */
export const Loading: Story = {
  render: () =>
    pasted(
      '<dk-outcome-map src="cijfers.csv"><p>In 2024 kreeg 6% hulp.</p></dk-outcome-map>',
      () => new Promise(() => {}),
    ),
};

/** The file is not there: a sentence with what to do, and the text of the page. */
export const Fault: Story = {
  render: () =>
    pasted('<dk-outcome-map src="cijfers.csv"><p>In 2024 kreeg 6% hulp.</p></dk-outcome-map>', (src) =>
      Promise.reject(new SourceError('not-found', src)),
    ),
};
