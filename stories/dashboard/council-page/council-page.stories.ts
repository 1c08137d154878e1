import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/council-page/define.js';
import { scenarios } from './council-page.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly headingLevel: number;
}

const page = ({ scenario, headingLevel }: Args): HTMLElement => {
  const element = document.createElement('dk-council-page');
  element.headingLevel = headingLevel;
  element.page = scenarios[scenario].page;
  element.lang = scenarios[scenario].page.language;
  return element;
};

const meta: Meta<Args> = {
  title: 'Dashboard/Council page',
  component: 'dk-council-page',
  args: { scenario: 'six', headingLevel: 2 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: page,
};

export default meta;

type Story = StoryObj<Args>;

export const Six: Story = {};
export const One: Story = { args: { scenario: 'one' } };
export const WithoutStory: Story = { args: { scenario: 'withoutStory' } };
export const LongStories: Story = { args: { scenario: 'longStories' } };
export const English: Story = { args: { scenario: 'english' } };
export const Narrow: Story = { globals: { width: '320' } };
