import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/principle-card/define.js';
import { seed } from '../seeded.js';
import { act } from './principle-card.acts.js';
import { moment, scenarios, type CardScenario } from './principle-card.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly principle: number;
  readonly readonly: boolean;
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** A card on a pretended device of its own, in the state of the scenario. */
function card({ scenario, principle, readonly, compact, headingLevel }: Args): HTMLElement {
  const given: CardScenario = scenarios[scenario];
  const page = document.createElement('div');
  seed(page, given);
  const element = document.createElement('dk-principle-card');
  element.principle = given.principle ?? principle;
  element.readonly = given.readonly ?? readonly;
  element.compact = given.compact ?? compact;
  element.headingLevel = headingLevel;
  element.storage = given.storage ?? 'local';
  element.clock = () => new Date(moment);
  if (given.language) element.lang = given.language;
  page.append(element);
  void act(element, given);
  return page;
}

const meta: Meta<Args> = {
  title: 'Widgets/Principle card',
  component: 'dk-principle-card',
  args: { scenario: 'filled', principle: 1, readonly: false, compact: false, headingLevel: 3 },
  argTypes: {
    scenario: { control: 'select', options: Object.keys(scenarios) },
    principle: { control: { type: 'number', min: 1, max: 4 } },
  },
  render: card,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Example: Story = { args: { scenario: 'example' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const Partial: Story = { args: { scenario: 'partial' } };
export const JustSaved: Story = { args: { scenario: 'fresh' } };
export const DueToday: Story = { args: { scenario: 'due' } };
export const Overdue: Story = { args: { scenario: 'overdue' } };
export const LookedBack: Story = { args: { scenario: 'lookedBack' } };
export const Edited: Story = { args: { scenario: 'edited' } };
export const Refused: Story = { args: { scenario: 'refused' } };
export const DateInThePast: Story = { args: { scenario: 'dateInPast' } };
export const PersonalData: Story = { args: { scenario: 'personalData' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const ReadonlyEmpty: Story = { args: { scenario: 'readonlyEmpty' } };
export const Fault: Story = { args: { scenario: 'fault' } };
export const Blocked: Story = { args: { scenario: 'blocked' } };
export const NoRoomLeft: Story = { args: { scenario: 'quota' } };
export const NewerVersion: Story = { args: { scenario: 'newerVersion' } };
export const PrivateWindow: Story = { args: { scenario: 'unavailable' } };
export const NobodyStores: Story = { args: { scenario: 'nobodyStores' } };
export const Memory: Story = { args: { scenario: 'memory' } };
export const NothingKept: Story = { args: { scenario: 'nothingKept' } };
export const Compact: Story = { args: { scenario: 'compact' } };
export const WithMode: Story = { args: { scenario: 'withMode' } };
export const English: Story = { args: { scenario: 'english' } };
export const LongText: Story = { args: { scenario: 'longText' } };
export const Narrow: Story = { args: { scenario: 'overdue' }, globals: { width: '320' } };
export const LargeText: Story = {
  args: { scenario: 'overdue' },
  decorators: [
    (story) => {
      const page = story() as HTMLElement;
      page.style.fontSize = '200%';
      return page;
    },
  ],
};
