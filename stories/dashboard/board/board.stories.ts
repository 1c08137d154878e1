import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/board/define.js';
import { act } from './board.acts.js';
import { scenarios, type BoardScenarioName } from './board.scenarios.js';

interface Args {
  readonly scenario: BoardScenarioName;
}

function board({ scenario }: Args): HTMLElement {
  const element = document.createElement('dk-monitor-board');
  void act(element, scenarios[scenario]);
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
export const AGroup: Story = of('group');
export const NoGroup: Story = of('noGroup');
export const WherePeopleFareWorse: Story = of('lens');
export const TooFewDistricts: Story = of('lensFew');
export const WithoutStories: Story = of('noStories');
export const AnotherArea: Story = of('noRegion');
export const Empty: Story = of('empty');
export const Loading: Story = of('loading');
export const Readonly: Story = of('readonly');
export const English: Story = of('english');
export const EnglishLens: Story = of('englishLens');
