import type { Meta } from '@storybook/web-components-vite';
import '@draagkracht/widgets/policy-chain/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './policy-chain.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Policy chain',
  component: 'dk-policy-chain',
  ...toolMeta('dk-policy-chain', scenarios),
};

export default meta;

export const Filled = storyOf('filled');
export const Empty = storyOf('empty');
export const Example = storyOf('example');
export const Loading = storyOf('loading');
export const Partial = storyOf('partial');
export const Several = storyOf('several');
export const Same = storyOf('same');
export const Due = storyOf('due');
export const Form = storyOf('form');
export const Refused = storyOf('refused');
export const LinkForm = storyOf('linkForm');
export const NoYear = storyOf('noYear');
export const BadAddress = storyOf('badAddress');
export const PracticeForm = storyOf('practiceForm');
export const Proposing = storyOf('proposing');
export const PersonalData = storyOf('personalData');
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
export const MeetingForm = storyOf('meetingForm');
export const LongText = storyOf('longText');
export const English = storyOf('english');
export const EnglishForm = storyOf('englishForm');
export const EnglishLink = storyOf('englishLink');
export const Narrow = { ...narrowStory, ...storyOf('filled') };
export const LargeText = { ...largeTextStory, ...storyOf('filled') };
