import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/charts/indicator-card/define.js';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import { pasted, scenarios, type CardScenario, type CardScenarioName } from './indicator-card.scenarios.js';

interface Args {
  readonly scenario: CardScenarioName;
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** A card that shows a scenario. */
function card({ scenario, compact, headingLevel }: Args): HTMLElement {
  const given: CardScenario = scenarios[scenario];
  const element = document.createElement('dk-indicator-card');
  element.series = given.series;
  element.others = given.others ?? [];
  element.story = given.story;
  element.kind = given.kind ?? 'auto';
  element.smallNumberPolicy = given.smallNumberPolicy ?? 'publiek';
  element.compact = given.compact ?? compact;
  element.headingLevel = headingLevel;
  if (given.lang) element.lang = given.lang;
  if (given.chartShown)
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click(),
    );
  return element;
}

const page = (content: string): HTMLElement => {
  const made = document.createElement('div');
  made.innerHTML = content;
  return made;
};

const meta: Meta<Args> = {
  title: 'Charts/Indicator card',
  component: 'dk-indicator-card',
  args: { scenario: 'filled', compact: false, headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: card,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: CardScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Filled: Story = of('filled');
export const WithoutStory: Story = of('noStory');
export const OldStory: Story = of('oldStory');
export const OnlyTheMeaning: Story = of('onlyMeaning');
export const Provisional: Story = of('provisional');
export const Improvement: Story = of('improvement');
export const Concern: Story = of('concern');
export const TooFewForATrend: Story = of('tooFew');
export const OnePoint: Story = of('onePoint');
export const BrokenLine: Story = of('brokenLine');
export const SuppressedNumbers: Story = of('suppressed');
export const NothingKnown: Story = of('nothingKnown');
export const NoPoints: Story = of('noPoints');
export const ModelEstimate: Story = of('model');
export const ForUseInside: Story = of('intern');
export const Events: Story = of('events');
export const LockedBaseline: Story = of('judgedLate');
export const ChartShown: Story = of('chartShown');
export const Compact: Story = of('compact');
export const LongText: Story = of('longText');
export const English: Story = of('english');

/** What a webmaster pastes: the table and the story are the input, and stay when scripts are off. */
export const FromAPage: Story = { render: () => page(pasted) };
export const Empty: Story = { render: () => page('<dk-indicator-card></dk-indicator-card>') };

/** Nothing on the page answers yet. */
export const Loading: Story = {
  render: () => {
    const made = page(
      '<dk-indicator-card src="publication.json" indicator="manage" region="GM9999"></dk-indicator-card>',
    );
    provideContext(made, seriesSourceContext, { read: () => new Promise(() => undefined) });
    return made;
  },
};

/** The file is not there; what the page wrote itself stays in sight. */
export const NotFound: Story = {
  render: () => {
    const made = page(
      '<dk-indicator-card src="weg.json"><p>Van elke honderd inwoners redden er 77 zich.</p></dk-indicator-card>',
    );
    provideContext(made, seriesSourceContext, { read: () => Promise.reject(new SourceError('not-found', 'weg.json')) });
    return made;
  },
};

export const Narrow: Story = { args: { scenario: 'filled' }, globals: { width: '320' } };
export const LargeText: Story = {
  args: { scenario: 'filled' },
  decorators: [
    (story) => {
      const made = story() as HTMLElement;
      made.style.fontSize = '200%';
      return made;
    },
  ],
};
