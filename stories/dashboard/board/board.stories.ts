import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../packages/dashboard/src/board/define.js';
import { monitorInUse } from '../monitor-in-use.js';
import { scenarios, type BoardScenario, type BoardScenarioName } from './board.scenarios.js';

interface Args {
  readonly scenario: BoardScenarioName;
}

function board({ scenario }: Args): HTMLElement {
  const given: BoardScenario = scenarios[scenario];
  const element = document.createElement('dk-monitor-board');
  if (given.language) element.lang = given.language;
  if (!given.loading) void monitorInUse(given).then((monitor) => (element.monitor = monitor));
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Board',
  component: 'dk-monitor-board',
  args: { scenario: 'filled' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: board,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: BoardScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Filled: Story = of('filled');
export const WhatAsksForAConversation: Story = of('talk');
export const ByCircle: Story = of('circle');
export const ADistrict: Story = of('district');
export const AsItWas: Story = of('earlier');
export const WhatIsNew: Story = of('renewed');
export const WithoutStories: Story = of('noStories');
export const AnotherArea: Story = of('noRegion');
export const Empty: Story = of('empty');
export const Loading: Story = of('loading');
export const Readonly: Story = of('readonly');
export const English: Story = of('english');
