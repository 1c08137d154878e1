import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/principle-card/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './principle-card.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Principle card',
  component: 'dk-principle-card',
  ...toolMeta('dk-principle-card', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const JustSaved: Story = storyOf('fresh');
export const DueToday: Story = storyOf('due');
export const Overdue: Story = storyOf('overdue');
export const LookedBack: Story = storyOf('lookedBack');
export const Edited: Story = storyOf('edited');
export const Refused: Story = storyOf('refused');
export const DateInThePast: Story = storyOf('dateInPast');
export const PersonalData: Story = storyOf('personalData');
export const Readonly: Story = storyOf('readonly');
export const ReadonlyEmpty: Story = storyOf('readonlyEmpty');
export const Fault: Story = storyOf('fault');
export const Blocked: Story = storyOf('blocked');
export const NoRoomLeft: Story = storyOf('quota');
export const NewerVersion: Story = storyOf('newerVersion');
export const PrivateWindow: Story = storyOf('unavailable');
export const NobodyStores: Story = storyOf('nobodyStores');
export const Memory: Story = storyOf('memory');
export const NothingKept: Story = storyOf('nothingKept');
export const Compact: Story = storyOf('compact');
export const Meeting: Story = storyOf('meeting');
export const WithMode: Story = storyOf('withMode');
export const English: Story = storyOf('english');
export const LongText: Story = storyOf('longText');
export const Narrow: Story = { ...narrowStory, ...storyOf('overdue') };
export const LargeText: Story = { ...largeTextStory, ...storyOf('overdue') };
