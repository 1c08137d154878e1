import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { defineStoredData } from '@draagkracht/base';
import { seed } from '../../widgets/seeded.js';
import { scenarios, type StoredDataScenario } from './stored-data.scenarios.js';

void defineStoredData();

interface Args {
  readonly scenario: keyof typeof scenarios;
}

function panel({ scenario }: Args): HTMLElement {
  const given: StoredDataScenario = scenarios[scenario];
  const page = document.createElement('div');
  seed(page, given);
  const element = document.createElement('dk-stored-data');
  element.readonly = given.readonly ?? false;
  if (given.language) element.lang = given.language;
  page.append(element);
  if (given.sure) setTimeout(() => element.renderRoot.querySelector<HTMLButtonElement>('button.wipe')?.click(), 50);
  return page;
}

const meta: Meta<Args> = {
  title: 'Base/Your data on this device',
  component: 'dk-stored-data',
  args: { scenario: 'filled' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: panel,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const NobodyStores: Story = { args: { scenario: 'unprovided' } };
export const Blocked: Story = { args: { scenario: 'blocked' } };
export const Wiping: Story = { args: { scenario: 'wiping' } };
export const English: Story = { args: { scenario: 'english' } };
export const Narrow: Story = { globals: { width: '320' } };
