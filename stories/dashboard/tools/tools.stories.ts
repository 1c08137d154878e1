import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/tools/define.js';
import { monitorInUse } from '../monitor-in-use.js';
import { scenarios, type ToolsScenario } from './tools.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly headingLevel: number;
}

/** The room over the monitor of a municipality that does not exist. */
function shown({ scenario, headingLevel }: Args): HTMLElement {
  const { tool = '', language, readonly = false }: ToolsScenario = scenarios[scenario];
  const room = Object.assign(document.createElement('dk-monitor-tools'), { headingLevel, tool });
  if (language) room.lang = language;
  void monitorInUse({ readonly }).then((monitor) => (room.monitor = monitor));
  room.addEventListener('dk-monitor-go-request', (event) => {
    room.tool = (event as CustomEvent<{ tool?: string }>).detail.tool ?? '';
  });
  return room;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Rooms/Tools',
  component: 'dk-monitor-tools',
  args: { scenario: 'list', headingLevel: 2 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: shown,
};

export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};
export const Open: Story = { args: { scenario: 'open' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const Unknown: Story = { args: { scenario: 'unknown' } };
export const English: Story = { args: { scenario: 'english' } };
export const Narrow: Story = { globals: { width: '320' } };
