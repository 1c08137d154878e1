import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/publishing/define.js';
import { monitorInUse } from '../monitor-in-use.js';
import { act } from './publishing.acts.js';
import { scenarios, type PublishingScenario, type PublishingScenarioName } from './publishing.scenarios.js';

interface Args {
  readonly scenario: PublishingScenarioName;
}

function room({ scenario }: Args): HTMLElement {
  const given: PublishingScenario = scenarios[scenario];
  const element = document.createElement('dk-monitor-publishing');
  if (given.language) element.lang = given.language;
  if (!given.loading)
    void monitorInUse(given).then((monitor) => {
      element.monitor = monitor;
      return act(element, given);
    });
  return element;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Publishing',
  component: 'dk-monitor-publishing',
  args: { scenario: 'choosing' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: room,
};

export default meta;

type Story = StoryObj<Args>;

const of = (scenario: PublishingScenarioName): Story => ({
  args: { scenario },
  parameters: { docs: { description: { story: scenarios[scenario].about } } },
});

export const Choosing: Story = of('choosing');
export const Preview: Story = of('preview');
export const Kept: Story = of('kept');
export const Compared: Story = of('compared');
export const Council: Story = of('council');
export const WithoutStories: Story = of('noStories');
export const AnotherArea: Story = of('noRegion');
export const Empty: Story = of('empty');
export const Loading: Story = of('loading');
export const Readonly: Story = of('readonly');
export const English: Story = of('english');
export const Narrow: Story = { ...of('preview'), globals: { width: '320' } };
