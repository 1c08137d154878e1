import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/data-manager/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './data-manager.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Data manager',
  component: 'dk-data-manager',
  ...toolMeta('dk-data-manager', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const Drafts: Story = storyOf('drafts');
export const OnlyDrafts: Story = storyOf('onlyDrafts');
export const AboutToWipe: Story = storyOf('wiping');
export const Wiped: Story = storyOf('wiped');
export const Expired: Story = storyOf('expired');
export const Readonly: Story = storyOf('readonly');
export const ReadonlyEmpty: Story = storyOf('readonlyEmpty');
export const Fault: Story = storyOf('fault');
export const Blocked: Story = storyOf('blocked');
export const NoRoomLeft: Story = storyOf('quota');
export const Locked: Story = storyOf('locked');
export const NobodyStores: Story = storyOf('nobodyStores');
export const NothingKept: Story = storyOf('nothingKept');
export const Compact: Story = storyOf('compact');
export const English: Story = storyOf('english');
export const LongText: Story = storyOf('longText');
export const Narrow: Story = narrowStory;
export const LargeText: Story = largeTextStory;
