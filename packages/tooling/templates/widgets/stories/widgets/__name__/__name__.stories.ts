import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/__name__/define.js';
import { scenarios } from './__name__.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/__Title__',
  component: 'dk-__name__',
  args: { scenario: 'typical', readonly: false },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: ({ scenario, readonly }) =>
    html`<dk-__name__ .snapshot=${scenarios[scenario]} ?readonly=${readonly}></dk-__name__>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Typical: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const OneStep: Story = { args: { scenario: 'oneStep' } };
export const AllDone: Story = { args: { scenario: 'allDone' } };
export const LongText: Story = { args: { scenario: 'longText' } };
export const Readonly: Story = { args: { readonly: true } };
