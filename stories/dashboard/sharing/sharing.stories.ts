import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/sharing/define.js';
import { act } from './sharing.acts.js';
import { scenarios, type SharingScenario, type SharingScenarioName } from './sharing.scenarios.js';

interface Args {
  readonly scenario: SharingScenarioName;
}

function sharing({ scenario }: Args): HTMLElement {
  const given: SharingScenario = scenarios[scenario];
  const element = document.createElement('dk-monitor-sharing');
  if (given.language) element.lang = given.language;
  void act(element, given);
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Sharing',
  component: 'dk-monitor-sharing',
  args: { scenario: 'neverMade' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: sharing,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: SharingScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const NeverMade: Story = of('neverMade');
export const Recent: Story = of('recent');
export const Due: Story = of('due');
export const Rehearsed: Story = of('rehearsed');
export const RehearsedOlder: Story = of('rehearsedOlder');
export const RehearsedCutOff: Story = of('rehearsedCutOff');
export const OnDevice: Story = of('onDevice');
export const NotPromised: Story = of('notPromised');
export const Clashes: Story = of('clashes');
export const Joins: Story = of('joins');
export const Same: Story = of('same');
export const CutOff: Story = of('cutOff');
export const Newer: Story = of('newer');
export const Other: Story = of('other');
export const Merged: Story = of('merged');
export const Undone: Story = of('undone');
export const Empty: Story = of('empty');
export const Loading: Story = of('loading');
export const Readonly: Story = of('readonly');
export const Fault: Story = of('fault');
export const English: Story = of('english');
