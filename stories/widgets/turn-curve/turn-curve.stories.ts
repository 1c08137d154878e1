import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/turn-curve/define.js';
import { act } from '../acts.js';
import { seed } from '../seeded.js';
import { moment, scenarios, type TurnScenario } from './turn-curve.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly readonly: boolean;
  readonly compact: boolean;
  readonly headingLevel: number;
}

/** A conversation on a pretended device of its own, in the state of the scenario. */
function turn({ scenario, readonly, compact, headingLevel }: Args): HTMLElement {
  const given: TurnScenario = scenarios[scenario];
  const page = document.createElement('div');
  seed(page, given);
  const element = document.createElement('dk-turn-curve');
  element.readonly = given.readonly ?? readonly;
  element.compact = given.compact ?? compact;
  element.headingLevel = headingLevel;
  element.storage = given.storage ?? 'local';
  element.series = given.series;
  const late = Date.now() - Date.parse(moment);
  element.clock = () => new Date(Date.now() - late);
  if (given.language) element.lang = given.language;
  page.append(element);
  void act(element, given);
  return page;
}

const meta: Meta<Args> = {
  title: 'Widgets/Turn curve',
  component: 'dk-turn-curve',
  args: { scenario: 'filled', readonly: false, compact: false, headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: turn,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Example: Story = { args: { scenario: 'example' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const Partial: Story = { args: { scenario: 'partial' } };
export const Unfinished: Story = { args: { scenario: 'unfinished' } };
export const Overdue: Story = { args: { scenario: 'overdue' } };
export const LookedBack: Story = { args: { scenario: 'lookedBack' } };
export const CurveStep: Story = { args: { scenario: 'curveStep' } };
export const CurveOfThePage: Story = { args: { scenario: 'curveOfPage' } };
export const StoryStep: Story = { args: { scenario: 'storyStep' } };
export const IdeasStep: Story = { args: { scenario: 'ideasStep' } };
export const ChosenStep: Story = { args: { scenario: 'chosenStep' } };
export const NoFreeIdea: Story = { args: { scenario: 'noFreeIdea' } };
export const Refused: Story = { args: { scenario: 'refused' } };
export const PersonalData: Story = { args: { scenario: 'personalData' } };
export const Report: Story = { args: { scenario: 'report' } };
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
export const EnglishStep: Story = { args: { scenario: 'englishStep' } };
export const Narrow: Story = { args: { scenario: 'chosenStep' }, globals: { width: '320' } };
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
