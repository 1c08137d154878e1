import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/budget-tracker/define.js';
import { largeTextStory, narrowStory, storyOf, toolMeta, type ToolArgs } from '../tool-story.js';
import { scenarios } from './budget-tracker.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Budget tracker',
  component: 'dk-budget-tracker',
  ...toolMeta('dk-budget-tracker', scenarios),
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
export const IdleMoney: Story = storyOf('idle');
export const OverBudget: Story = storyOf('over');
export const SeveralTeams: Story = storyOf('severalTeams');
export const Suppressed: Story = storyOf('suppressed');
export const Alternatives: Story = storyOf('alternatives');
export const SolvedWithoutMoney: Story = storyOf('solvedWithoutMoney');
export const Resident: Story = storyOf('resident');
export const Request: Story = storyOf('request');
export const NotYet: Story = storyOf('notYet');
export const Gifts: Story = storyOf('gifts');
export const Votes: Story = storyOf('votes');
export const InTurn: Story = storyOf('inTurn');
export const HandOn: Story = storyOf('handOn');
export const BelowQuorum: Story = storyOf('belowQuorum');
export const OtherDevice: Story = storyOf('otherDevice');
export const Decide: Story = storyOf('decide');
export const BentRule: Story = storyOf('bentRule');
export const AboveLimit: Story = storyOf('aboveLimit');
export const WithManager: Story = storyOf('withManager');
export const Question: Story = storyOf('question');
export const NotAgreed: Story = storyOf('notAgreed');
export const Spend: Story = storyOf('spend');
export const Wait: Story = storyOf('wait');
export const LookBack: Story = storyOf('lookBack');
export const Close: Story = storyOf('close');
export const Closed: Story = storyOf('closed');
export const TwoVersions: Story = storyOf('twoVersions');
export const Settings: Story = storyOf('settings');
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
