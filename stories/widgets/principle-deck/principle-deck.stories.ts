import type { Meta } from '@storybook/web-components-vite';
import '@draagkracht/widgets/principle-deck/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './principle-deck.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Principle deck',
  component: 'dk-principle-deck',
  ...toolMeta('dk-principle-deck', scenarios),
};

export default meta;

export const Filled = storyOf('filled');
export const Due = storyOf('due');
export const Empty = storyOf('empty');
export const Example = storyOf('example');
export const Choose = storyOf('choose');
export const Form = storyOf('form');
export const Partial = storyOf('partial');
export const Edited = storyOf('edited');
export const Refused = storyOf('refused');
export const DateInPast = storyOf('dateInPast');
export const Fourth = storyOf('fourth');
export const LookedBack = storyOf('lookedBack');
export const Filtered = storyOf('filtered');
export const FilteredEmpty = storyOf('filteredEmpty');
export const PersonalData = storyOf('personalData');
export const LongText = storyOf('longText');
export const Loading = storyOf('loading');
export const Readonly = storyOf('readonly');
export const ReadonlyEmpty = storyOf('readonlyEmpty');
export const Fault = storyOf('fault');
export const Blocked = storyOf('blocked');
export const NoRoomLeft = storyOf('quota');
export const NobodyStores = storyOf('nobodyStores');
export const Memory = storyOf('memory');
export const NothingKept = storyOf('nothingKept');
export const Compact = storyOf('compact');
export const Meeting = storyOf('meeting');
export const MeetingDue = storyOf('meetingDue');
export const English = storyOf('english');
export const EnglishForm = storyOf('englishForm');
export const Narrow = narrowStory;
export const LargeText = largeTextStory;
