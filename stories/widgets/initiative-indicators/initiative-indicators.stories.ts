import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/initiative-indicators/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './initiative-indicators.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Initiative indicators',
  component: 'dk-initiative-indicators',
  ...toolMeta('dk-initiative-indicators', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const JustBegun: Story = storyOf('fresh');
export const MeasurementDue: Story = storyOf('due');
export const WholeYear: Story = storyOf('wholeYear');
export const Several: Story = storyOf('several');
export const Started: Story = storyOf('started');
export const Refused: Story = storyOf('refused');
export const Edited: Story = storyOf('edited');
export const Measuring: Story = storyOf('measuring');
export const WithoutPeople: Story = storyOf('withoutPeople');
export const MoreThanThereAre: Story = storyOf('moreThanThere');
export const LastFigure: Story = storyOf('lastFigure');
export const PersonalData: Story = storyOf('personalData');
export const Suppressed: Story = storyOf('suppressed');
export const Strict: Story = storyOf('strict');
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
