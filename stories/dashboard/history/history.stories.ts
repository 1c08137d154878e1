import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/history/define.js';
import { act, indicatorId, monitorOf } from './history.acts.js';
import { scenarios, type HistoryScenario } from './history.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly headingLevel: number;
}

/** The history over a pretended device of its own, in the state of the scenario. */
function history({ scenario, headingLevel }: Args): HTMLElement {
  const given: HistoryScenario = scenarios[scenario];
  const element = document.createElement('dk-monitor-history');
  element.headingLevel = headingLevel;
  if (given.language) element.lang = given.language;
  if (given.ofIndicator) element.record = indicatorId;
  void monitorOf(given).then(async (monitor) => {
    element.monitor = monitor;
    await act(element, given);
  });
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/History',
  component: 'dk-monitor-history',
  args: { scenario: 'week', headingLevel: 2 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: history,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const NothingKept: Story = { args: { scenario: 'unprovided' } };
export const Opened: Story = { args: { scenario: 'opened' } };
export const OfOneIndicator: Story = { args: { scenario: 'ofIndicator' } };
export const Many: Story = { args: { scenario: 'many' } };
export const TakenBack: Story = { args: { scenario: 'undone' } };
export const Clash: Story = { args: { scenario: 'clash' } };
export const EmptyingTheTrash: Story = { args: { scenario: 'emptying' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const Refused: Story = { args: { scenario: 'refused' } };
export const English: Story = { args: { scenario: 'english' } };
export const Narrow: Story = { args: { scenario: 'opened' }, globals: { width: '320' } };
