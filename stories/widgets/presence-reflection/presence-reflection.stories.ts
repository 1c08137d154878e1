import type { Meta } from '@storybook/web-components-vite';
import '@draagkracht/widgets/presence-reflection/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './presence-reflection.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Presence reflection',
  component: 'dk-presence-reflection',
  ...toolMeta('dk-presence-reflection', scenarios),
};

export default meta;

export const Filled = storyOf('filled');
export const Empty = storyOf('empty');
export const Example = storyOf('example');
export const Form = storyOf('form');
export const Partial = storyOf('partial');
export const AllQuestions = storyOf('allQuestions');
export const Refused = storyOf('refused');
export const PersonalData = storyOf('personalData');
export const Editing = storyOf('editing');
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
export const EnglishForm = storyOf('englishForm');
export const Narrow = narrowStory;
export const LargeText = largeTextStory;
