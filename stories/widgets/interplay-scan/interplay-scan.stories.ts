import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/interplay-scan/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './interplay-scan.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Interplay scan',
  component: 'dk-interplay-scan',
  ...toolMeta('dk-interplay-scan', scenarios),
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const PartiesAlone: Story = storyOf('parties');
export const BetweenTurns: Story = storyOf('between');
export const OneSideAnswers: Story = storyOf('turn');
export const OneSideOnly: Story = storyOf('oneSideOnly');
export const Agree: Story = storyOf('agree');
export const FromFile: Story = storyOf('fromFile');
export const Begun: Story = storyOf('begun');
export const Refused: Story = storyOf('refused');
export const PersonalData: Story = storyOf('personalData');
export const TooFewParties: Story = storyOf('few');
export const SameSide: Story = storyOf('sameSide');
export const Tensions: Story = storyOf('tensions');
export const WorkOnATie: Story = storyOf('work');
export const LookBackIsDue: Story = storyOf('due');
export const WhatCameOfIt: Story = storyOf('asked');
export const Several: Story = storyOf('several');
export const TwelveParties: Story = storyOf('twelve');
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
