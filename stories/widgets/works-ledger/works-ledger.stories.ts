import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/works-ledger/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './works-ledger.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Works ledger',
  component: 'dk-works-ledger',
  ...toolMeta('dk-works-ledger', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const OnePractice: Story = storyOf('one');
export const Edited: Story = storyOf('edited');
export const Refused: Story = storyOf('refused');
export const EffectRefused: Story = storyOf('effectRefused');
export const PersonalData: Story = storyOf('personalData');
export const Suppressed: Story = storyOf('suppressed');
export const Strict: Story = storyOf('strict');
export const Internal: Story = storyOf('internal');
export const Readonly: Story = storyOf('readonly');
export const ReadonlyEmpty: Story = storyOf('readonlyEmpty');
export const Fault: Story = storyOf('fault');
export const Blocked: Story = storyOf('blocked');
export const NoRoomLeft: Story = storyOf('quota');
export const NobodyStores: Story = storyOf('nobodyStores');
export const NothingKept: Story = storyOf('nothingKept');
export const Compact: Story = storyOf('compact');
export const Meeting: Story = storyOf('meeting');
export const English: Story = storyOf('english');
export const LongText: Story = storyOf('longText');
export const Narrow: Story = narrowStory;
export const LargeText: Story = largeTextStory;
