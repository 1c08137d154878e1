import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/turn-curve/define.js';
import { largeTextStory, moment, narrowStory, storyOf, toolMeta, toolStory, type ToolArgs } from '../tool-story.js';
import { scenarios } from './turn-curve.scenarios.js';

const meta: Meta<ToolArgs> = {
  title: 'Widgets/Turn curve',
  component: 'dk-turn-curve',
  ...toolMeta('dk-turn-curve', scenarios),
  render: ({ scenario, headingLevel }) => {
    const page = toolStory('dk-turn-curve', scenarios[scenario as keyof typeof scenarios], headingLevel);
    // The clock of the conversation runs in a story too.
    const late = Date.now() - Date.parse(moment);
    page.querySelector('dk-turn-curve')!.clock = () => new Date(Date.now() - late);
    return page;
  },
};

export default meta;

type Story = StoryObj<ToolArgs>;

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Example: Story = storyOf('example');
export const Loading: Story = storyOf('loading');
export const Partial: Story = storyOf('partial');
export const Unfinished: Story = storyOf('unfinished');
export const Overdue: Story = storyOf('overdue');
export const LookedBack: Story = storyOf('lookedBack');
export const CurveStep: Story = storyOf('curveStep');
export const CurveOfThePage: Story = storyOf('curveOfPage');
export const StoryStep: Story = storyOf('storyStep');
export const IdeasStep: Story = storyOf('ideasStep');
export const ChosenStep: Story = storyOf('chosenStep');
export const NoFreeIdea: Story = storyOf('noFreeIdea');
export const Refused: Story = storyOf('refused');
export const PersonalData: Story = storyOf('personalData');
export const Report: Story = storyOf('report');
export const Readonly: Story = storyOf('readonly');
export const ReadonlyEmpty: Story = storyOf('readonlyEmpty');
export const Fault: Story = storyOf('fault');
export const Blocked: Story = storyOf('blocked');
export const NoRoomLeft: Story = storyOf('quota');
export const NobodyStores: Story = storyOf('nobodyStores');
export const Memory: Story = storyOf('memory');
export const NothingKept: Story = storyOf('nothingKept');
export const Compact: Story = storyOf('compact');
export const English: Story = storyOf('english');
export const EnglishStep: Story = storyOf('englishStep');
export const Meeting: Story = storyOf('meeting');
export const Narrow: Story = { ...narrowStory, ...storyOf('chosenStep') };
export const LargeText: Story = { ...largeTextStory, ...storyOf('overdue') };
