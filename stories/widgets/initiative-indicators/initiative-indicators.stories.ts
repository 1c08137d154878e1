import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/initiative-indicators/define.js';
import { act } from '../acts.js';
import { seed } from '../seeded.js';
import { moment, scenarios, type InitiativeScenario } from './initiative-indicators.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly readonly: boolean;
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** An initiative on a pretended device of its own, in the state of the scenario. */
function initiative({ scenario, readonly, compact, headingLevel }: Args): HTMLElement {
  const given: InitiativeScenario = scenarios[scenario];
  const page = document.createElement('div');
  seed(page, given);
  const element = document.createElement('dk-initiative-indicators');
  element.readonly = given.readonly ?? readonly;
  element.compact = given.compact ?? compact;
  element.headingLevel = headingLevel;
  element.storage = given.storage ?? 'local';
  element.clock = () => new Date(moment);
  if (given.policy) element.smallNumberPolicy = given.policy;
  if (given.language) element.lang = given.language;
  page.append(element);
  void act(element, given);
  return page;
}

const meta: Meta<Args> = {
  title: 'Widgets/Initiative indicators',
  component: 'dk-initiative-indicators',
  args: { scenario: 'filled', readonly: false, compact: false, headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: initiative,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Example: Story = { args: { scenario: 'example' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const Partial: Story = { args: { scenario: 'partial' } };
export const JustBegun: Story = { args: { scenario: 'fresh' } };
export const MeasurementDue: Story = { args: { scenario: 'due' } };
export const WholeYear: Story = { args: { scenario: 'wholeYear' } };
export const Several: Story = { args: { scenario: 'several' } };
export const Started: Story = { args: { scenario: 'started' } };
export const Refused: Story = { args: { scenario: 'refused' } };
export const Edited: Story = { args: { scenario: 'edited' } };
export const Measuring: Story = { args: { scenario: 'measuring' } };
export const WithoutPeople: Story = { args: { scenario: 'withoutPeople' } };
export const MoreThanThereAre: Story = { args: { scenario: 'moreThanThere' } };
export const LastFigure: Story = { args: { scenario: 'lastFigure' } };
export const PersonalData: Story = { args: { scenario: 'personalData' } };
export const Suppressed: Story = { args: { scenario: 'suppressed' } };
export const Strict: Story = { args: { scenario: 'strict' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const ReadonlyEmpty: Story = { args: { scenario: 'readonlyEmpty' } };
export const Fault: Story = { args: { scenario: 'fault' } };
export const Blocked: Story = { args: { scenario: 'blocked' } };
export const NoRoomLeft: Story = { args: { scenario: 'quota' } };
export const NobodyStores: Story = { args: { scenario: 'nobodyStores' } };
export const NothingKept: Story = { args: { scenario: 'nothingKept' } };
export const Compact: Story = { args: { scenario: 'compact' } };
export const English: Story = { args: { scenario: 'english' } };
export const LongText: Story = { args: { scenario: 'longText' } };
export const Narrow: Story = { globals: { width: '320' } };
export const LargeText: Story = {
  decorators: [
    (story) => {
      const page = story() as HTMLElement;
      page.style.fontSize = '200%';
      return page;
    },
  ],
};
