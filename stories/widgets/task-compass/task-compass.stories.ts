import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/task-compass/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './task-compass.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Task compass',
  component: 'dk-task-compass',
  ...toolMeta('dk-task-compass', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const Edited: Story = storyOf('edited');
export const Refused: Story = storyOf('refused');
export const BadAddress: Story = storyOf('badAddress');
export const PersonalData: Story = storyOf('personalData');
export const Readonly: Story = storyOf('readonly');
export const ReadonlyEmpty: Story = storyOf('readonlyEmpty');
export const Fault: Story = storyOf('fault');
export const Blocked: Story = storyOf('blocked');
export const NoRoomLeft: Story = storyOf('quota');
export const NobodyStores: Story = storyOf('nobodyStores');
export const Memory: Story = storyOf('memory');
export const NothingKept: Story = storyOf('nothingKept');
export const Compact: Story = storyOf('compact');
export const English: Story = storyOf('english');
export const EnglishForm: Story = storyOf('englishForm');
export const Meeting: Story = storyOf('meeting');
export const LongText: Story = storyOf('longText');
export const Narrow: Story = { ...narrowStory, ...storyOf('partial') };
export const LargeText: Story = largeTextStory;
