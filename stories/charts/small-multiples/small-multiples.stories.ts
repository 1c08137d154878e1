import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/small-multiples/define.js';
import { areasSourceContext, provideContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import { scenarios, type MultiplesScenario, type MultiplesScenarioName } from './small-multiples.scenarios.js';

interface Args {
  readonly scenario: MultiplesScenarioName;
  readonly headingLevel: number;
}

/** Small multiples of a scenario. */
function multiples({ scenario, headingLevel }: Args): HTMLElement {
  const given: MultiplesScenario = scenarios[scenario];
  const element = document.createElement('dk-small-multiples');
  element.series = given.series;
  element.reference = given.reference;
  element.region = given.region ?? '';
  element.smallNumberPolicy = given.smallNumberPolicy ?? '';
  element.headingLevel = headingLevel;
  if (given.lang) element.lang = given.lang;
  return element;
}

const page = (content: string): HTMLElement => {
  const made = document.createElement('div');
  made.innerHTML = content;
  return made;
};

const meta: Meta<Args> = {
  title: 'Charts/Small multiples',
  component: 'dk-small-multiples',
  args: { scenario: 'typical', headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: multiples,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: MultiplesScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Typical: Story = of('typical');
export const Gaps: Story = of('gaps');
export const Provisional: Story = of('provisional');
export const BrokenLine: Story = of('brokenLine');
export const Counts: Story = of('counts');
export const ManyAreas: Story = of('many');
export const OnePeriod: Story = of('onePeriod');
export const OneArea: Story = of('oneArea');
export const NothingKnown: Story = of('nothingKnown');
export const ForUseInside: Story = of('intern');
export const ModelEstimate: Story = of('model');
export const English: Story = of('english');
export const Empty: Story = { render: () => page('<dk-small-multiples></dk-small-multiples>') };

/** Nothing on the page answers yet. */
export const Loading: Story = {
  render: () => {
    const made = page('<dk-small-multiples src="buurten.json" within="GM9999"></dk-small-multiples>');
    provideContext(made, areasSourceContext, { readAreas: () => new Promise(() => undefined) });
    return made;
  },
};

/** The file is not there; what the page wrote itself stays in sight. */
export const NotFound: Story = {
  render: () => {
    const made = page(
      '<dk-small-multiples src="weg.json"><p>De cijfers per buurt staan in de bijlage.</p></dk-small-multiples>',
    );
    provideContext(made, areasSourceContext, {
      readAreas: () => Promise.reject(new SourceError('not-found', 'weg.json')),
    });
    return made;
  },
};

export const Narrow: Story = { args: { scenario: 'typical' }, globals: { width: '320' } };
