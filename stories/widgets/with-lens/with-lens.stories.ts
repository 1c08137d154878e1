import type { Meta } from '@storybook/web-components-vite';
import '@draagkracht/widgets/with-lens/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './with-lens.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/With lens',
  component: 'dk-with-lens',
  ...toolMeta('dk-with-lens', scenarios),
};

export default meta;

export const Filled = storyOf('filled');
export const Empty = storyOf('empty');
export const Example = storyOf('example');
export const Paste = storyOf('paste');
export const NothingPasted = storyOf('nothingPasted');
export const Partial = storyOf('partial');
export const Reading = storyOf('reading');
export const Keep = storyOf('keep');
export const WordList = storyOf('words');
export const MeetingReading = storyOf('meetingReading');
export const Refused = storyOf('refused');
export const LongText = storyOf('longText');
export const Loading = storyOf('loading');
export const Readonly = storyOf('readonly');
export const ReadonlyEmpty = storyOf('readonlyEmpty');
export const Fault = storyOf('fault');
export const Blocked = storyOf('blocked');
export const NoRoomLeft = storyOf('quota');
export const NobodyStores = storyOf('nobodyStores');
export const Draft = storyOf('draft');
export const Memory = storyOf('memory');
export const NothingKept = storyOf('nothingKept');
export const Compact = storyOf('compact');
export const Meeting = storyOf('meeting');
export const English = storyOf('english');
export const EnglishReading = storyOf('englishReading');
export const Narrow = narrowStory;
export const LargeText = largeTextStory;
