import type { Meta } from '@storybook/web-components-vite';
import '@draagkracht/widgets/model-compare/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './model-compare.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Model compare',
  component: 'dk-model-compare',
  ...toolMeta('dk-model-compare', scenarios),
};

export default meta;

export const Filled = storyOf('filled');
export const Due = storyOf('due');
export const Empty = storyOf('empty');
export const Example = storyOf('example');
export const Form = storyOf('form');
export const Refused = storyOf('refused');
export const Between = storyOf('between');
export const Turn = storyOf('turn');
export const HalfPair = storyOf('halfPair');
export const PersonalData = storyOf('personalData');
export const Hidden = storyOf('hidden');
export const HiddenReadonly = storyOf('hiddenReadonly');
export const Partial = storyOf('partial');
export const Suppressed = storyOf('suppressed');
export const Mixed = storyOf('mixed');
export const AllTheSame = storyOf('allTheSame');
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
export const English = storyOf('english');
export const EnglishTurn = storyOf('englishTurn');
export const Narrow = narrowStory;
export const LargeText = largeTextStory;
