import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/talks/define.js';
import { act } from './talks.acts.js';
import { scenarios, type TalksScenarioName } from './talks.scenarios.js';

interface Args {
  readonly scenario: TalksScenarioName;
}

function room({ scenario }: Args): HTMLElement {
  const element = document.createElement('dk-monitor-talks');
  void act(element, scenarios[scenario]);
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Talks',
  component: 'dk-monitor-talks',
  args: { scenario: 'filled' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: room,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: TalksScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Filled: Story = of('filled');
export const Empty: Story = of('empty');
export const EmptyExample: Story = of('emptyExample');
export const EmptyReadonly: Story = of('emptyReadonly');
export const Loading: Story = of('loading');
export const Writing: Story = of('writing');
export const OnTheTable: Story = of('onTheTable');
export const Again: Story = of('again');
export const Refused: Story = of('refused');
export const Halfway: Story = of('halfway');
export const Leaving: Story = of('leaving');
export const AskingBack: Story = of('askingBack');
export const AskedNothing: Story = of('askedNothing');
export const Report: Story = of('report');
export const Readonly: Story = of('readonly');
export const ReadonlyReport: Story = of('readonlyReport');
export const AnotherArea: Story = of('noRegion');
export const NothingToTalkAbout: Story = of('noIndicators');
export const English: Story = of('english');
export const Narrow: Story = { ...of('writing'), globals: { width: '320' } };
