import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/task-compass/define.js';
import { act } from '../acts.js';
import { seed } from '../seeded.js';
import { moment, scenarios, type CompassScenario } from './task-compass.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly readonly: boolean;
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** A compass on a pretended device of its own, in the state of the scenario. */
function compass({ scenario, readonly, compact, headingLevel }: Args): HTMLElement {
  const given: CompassScenario = scenarios[scenario];
  const page = document.createElement('div');
  seed(page, given);
  const element = document.createElement('dk-task-compass');
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
  title: 'Widgets/Task compass',
  component: 'dk-task-compass',
  args: { scenario: 'filled', readonly: false, compact: false, headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: compass,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Example: Story = { args: { scenario: 'example' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const Partial: Story = { args: { scenario: 'partial' } };
export const Edited: Story = { args: { scenario: 'edited' } };
export const Refused: Story = { args: { scenario: 'refused' } };
export const BadAddress: Story = { args: { scenario: 'badAddress' } };
export const PersonalData: Story = { args: { scenario: 'personalData' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const ReadonlyEmpty: Story = { args: { scenario: 'readonlyEmpty' } };
export const Fault: Story = { args: { scenario: 'fault' } };
export const Blocked: Story = { args: { scenario: 'blocked' } };
export const NoRoomLeft: Story = { args: { scenario: 'quota' } };
export const NobodyStores: Story = { args: { scenario: 'nobodyStores' } };
export const Memory: Story = { args: { scenario: 'memory' } };
export const NothingKept: Story = { args: { scenario: 'nothingKept' } };
export const Compact: Story = { args: { scenario: 'compact' } };
export const English: Story = { args: { scenario: 'english' } };
export const EnglishForm: Story = { args: { scenario: 'englishForm' } };
export const Narrow: Story = { args: { scenario: 'partial' }, globals: { width: '320' } };
export const LargeText: Story = {
  args: { scenario: 'filled' },
  decorators: [
    (story) => {
      const page = story() as HTMLElement;
      page.style.fontSize = '200%';
      return page;
    },
  ],
};
