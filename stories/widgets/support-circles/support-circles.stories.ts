import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/support-circles/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './support-circles.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Support circles',
  component: 'dk-support-circles',
  ...toolMeta('dk-support-circles', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const Nobody: Story = storyOf('nobody');
export const Later: Story = storyOf('later');
export const Several: Story = storyOf('several');
export const StepIsDue: Story = storyOf('due');
export const HowItWent: Story = storyOf('asked');
export const TwentyFourPeople: Story = storyOf('full');
export const Begun: Story = storyOf('begun');
export const SomebodyAdded: Story = storyOf('added');
export const NameLike: Story = storyOf('nameLike');
export const PersonalData: Story = storyOf('personalData');
export const Refused: Story = storyOf('refused');
export const Edited: Story = storyOf('edited');
export const LookAtLater: Story = storyOf('lookLater');
export const FromFile: Story = storyOf('fromFile');
export const AfterACrash: Story = storyOf('crashed');
export const PickedOut: Story = storyOf('picked');
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
