import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/obstacle-log/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './obstacle-log.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Obstacle log',
  component: 'dk-obstacle-log',
  ...toolMeta('dk-obstacle-log', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const Many: Story = storyOf('many');
export const AllSolved: Story = storyOf('allSolved');
export const LegalRuleAsked: Story = storyOf('legalAsked');
export const Refused: Story = storyOf('refused');
export const PointingAtSomebody: Story = storyOf('pointing');
export const PersonalData: Story = storyOf('personalData');
export const Similar: Story = storyOf('similar');
export const Answering: Story = storyOf('answering');
export const AnswerRefused: Story = storyOf('answerRefused');
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
export const MeetingAnswer: Story = storyOf('meetingAnswer');
export const English: Story = storyOf('english');
export const LongText: Story = storyOf('longText');
export const Narrow: Story = narrowStory;
export const LargeText: Story = largeTextStory;
