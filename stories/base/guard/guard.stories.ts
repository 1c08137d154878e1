import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { guardForm } from './guard-form.js';
import { scenarios } from './guard.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
}

const meta: Meta<Args> = {
  title: 'Base/Guard over free text',
  args: { scenario: 'name' },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: ({ scenario }) => {
    const page = document.createElement('div');
    void guardForm(scenarios[scenario], page);
    return page;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Name: Story = {};
export const Nothing: Story = { args: { scenario: 'nothing' } };
export const Address: Story = { args: { scenario: 'address' } };
export const Phone: Story = { args: { scenario: 'phone' } };
export const BirthDate: Story = { args: { scenario: 'birthDate' } };
export const Bsn: Story = { args: { scenario: 'bsn' } };
export const NoBsnAfterAll: Story = { args: { scenario: 'waived' } };
export const MaybeBsn: Story = { args: { scenario: 'maybe' } };
export const Everything: Story = { args: { scenario: 'everything' } };
export const Unseen: Story = { args: { scenario: 'unseen' } };
export const English: Story = { args: { scenario: 'english' } };
export const EnglishUnseen: Story = { args: { scenario: 'englishUnseen' } };
export const Narrow: Story = { args: { scenario: 'everything' }, globals: { width: '320' } };
