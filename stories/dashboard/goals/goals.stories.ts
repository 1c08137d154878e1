import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/goals/define.js';
import { monitorInUse } from '../monitor-in-use.js';
import { act } from './goals.acts.js';
import { scenarios, type GoalsScenario, type GoalsScenarioName } from './goals.scenarios.js';

interface Args {
  readonly scenario: GoalsScenarioName;
}

function goals({ scenario }: Args): HTMLElement {
  const given: GoalsScenario = scenarios[scenario];
  const element = document.createElement('dk-monitor-goals');
  if (given.language) element.lang = given.language;
  if (!given.loading)
    void monitorInUse(given).then((monitor) => {
      element.monitor = monitor;
      return act(element, given);
    });
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Goals',
  component: 'dk-monitor-goals',
  args: { scenario: 'filled' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: goals,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: GoalsScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Filled: Story = of('filled');
export const Empty: Story = of('empty');
export const EmptyReadonly: Story = of('emptyReadonly');
export const Loading: Story = of('loading');
export const Readonly: Story = of('readonly');
export const Suggesting: Story = of('suggesting');
export const Suggested: Story = of('suggested');
export const NewResult: Story = of('newResult');
export const RefusedResult: Story = of('refusedResult');
export const Catalogue: Story = of('catalogue');
export const Columns: Story = of('columns');
export const OwnIndicator: Story = of('ownIndicator');
export const Linking: Story = of('linking');
export const ATarget: Story = of('target');
export const TargetRefused: Story = of('targetRefused');
export const Removing: Story = of('removing');
export const WithoutTargets: Story = of('withoutTargets');
export const WithoutResults: Story = of('withoutResults');
export const English: Story = of('english');
export const Narrow: Story = { ...of('filled'), globals: { width: '320' } };
