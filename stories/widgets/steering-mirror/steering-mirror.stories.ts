import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/steering-mirror/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './steering-mirror.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Steering mirror',
  component: 'dk-steering-mirror',
  ...toolMeta('dk-steering-mirror', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const Refused: Story = storyOf('refused');
export const PersonalData: Story = storyOf('personalData');
export const NobodyAnsweredYet: Story = storyOf('alone');
export const TooFew: Story = storyOf('few');
export const Enough: Story = storyOf('enough');
export const HandingOn: Story = storyOf('between');
export const OneTurn: Story = storyOf('turn');
export const OneTurnInMeeting: Story = storyOf('turnMeeting');
export const Shown: Story = storyOf('shown');
export const Promising: Story = storyOf('promising');
export const Suppressed: Story = storyOf('suppressed');
export const NoFacts: Story = storyOf('noFacts');
export const Due: Story = storyOf('due');
export const Collecting: Story = storyOf('collecting');
export const CollectingRefused: Story = storyOf('collectingRefused');
export const TwoMirrors: Story = storyOf('twoMirrors');
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
export const EnglishShown: Story = storyOf('englishShown');
export const LongText: Story = storyOf('longText');
export const Narrow: Story = narrowStory;
export const LargeText: Story = largeTextStory;
