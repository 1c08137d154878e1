import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/indicator/define.js';
import { act } from './indicator.acts.js';
import { scenarios, type IndicatorScenarioName } from './indicator.scenarios.js';

interface Args {
  readonly scenario: IndicatorScenarioName;
}

function room({ scenario }: Args): HTMLElement {
  const element = document.createElement('dk-monitor-indicator');
  void act(element, scenarios[scenario]);
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Indicator',
  component: 'dk-monitor-indicator',
  args: { scenario: 'filled' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: room,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: IndicatorScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Filled: Story = of('filled');
export const WithoutStory: Story = of('noStory');
export const Programme: Story = of('programme');
export const WritingTheStory: Story = of('writing');
export const AnEvent: Story = of('event');
export const ANote: Story = of('noting');
export const ADistrict: Story = of('district');
export const AnotherArea: Story = of('noRegion');
export const MapAndComparison: Story = of('deeper');
export const NoMapNorComparison: Story = of('deeperNot');
export const Group: Story = of('group');
export const Gone: Story = of('gone');
export const Loading: Story = of('loading');
export const Readonly: Story = of('readonly');
export const English: Story = of('english');
