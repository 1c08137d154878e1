import type { Meta } from '@storybook/web-components-vite';
import '@draagkracht/widgets/case-dialogue/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './case-dialogue.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Case dialogue',
  component: 'dk-case-dialogue',
  ...toolMeta('dk-case-dialogue', scenarios),
};

export default meta;

export const Filled = storyOf('filled');
export const Empty = storyOf('empty');
export const Example = storyOf('example');
export const Loading = storyOf('loading');
export const Partial = storyOf('partial');
export const Form = storyOf('form');
export const Refused = storyOf('refused');
export const PersonalData = storyOf('personalData');
export const GoesOn = storyOf('goesOn');
export const Locked = storyOf('locked');
export const Purposes = storyOf('purposes');
export const Advice = storyOf('advice');
export const HandOver = storyOf('handOver');
export const MyTurn = storyOf('myTurn');
export const Ready = storyOf('ready');
export const Short = storyOf('short');
export const ShortPurpose = storyOf('shortPurpose');
export const ShortRules = storyOf('shortRules');
export const ShortReady = storyOf('shortReady');
export const Elsewhere = storyOf('elsewhere');
export const Motivation = storyOf('motivation');
export const WhichTeam = storyOf('whichTeam');
export const CaseMade = storyOf('caseMade');
export const Leaving = storyOf('leaving');
export const Readonly = storyOf('readonly');
export const ReadonlyEmpty = storyOf('readonlyEmpty');
export const ReadonlyMotivation = storyOf('readonlyMotivation');
export const Fault = storyOf('fault');
export const Blocked = storyOf('blocked');
export const NoRoomLeft = storyOf('quota');
export const NobodyStores = storyOf('nobodyStores');
export const Memory = storyOf('memory');
export const NothingKept = storyOf('nothingKept');
export const Compact = storyOf('compact');
export const Meeting = storyOf('meeting');
export const MeetingForm = storyOf('meetingForm');
export const LongText = storyOf('longText');
export const English = storyOf('english');
export const EnglishForm = storyOf('englishForm');
export const EnglishMotivation = storyOf('englishMotivation');
export const Narrow = { ...narrowStory, ...storyOf('purposes') };
export const LargeText = { ...largeTextStory, ...storyOf('motivation') };
