import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { actIn, lockRoom } from './lock-in-use.js';
import { scenarios, type LockScenario } from './lock.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly headingLevel: number;
}

function shown({ scenario, headingLevel }: Args): HTMLElement {
  const given: LockScenario = scenarios[scenario];
  const { room } = lockRoom(given);
  room.headingLevel = headingLevel;
  void actIn(room, given.acts);
  return room;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Rooms/Lock',
  component: 'dk-monitor-lock',
  args: { scenario: 'set', headingLevel: 2 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: shown,
};

export default meta;

type Story = StoryObj<Args>;

export const Set: Story = {};
export const TooShort: Story = { args: { scenario: 'weak' } };
export const EasilyGuessed: Story = { args: { scenario: 'common' } };
export const NotTheSame: Story = { args: { scenario: 'notSame' } };
export const Shown: Story = { args: { scenario: 'shown' } };
export const Sealing: Story = { args: { scenario: 'sealing' } };
export const Locked: Story = { args: { scenario: 'locked' } };
export const WrongPhrase: Story = { args: { scenario: 'wrong' } };
export const LostPhrase: Story = { args: { scenario: 'lost' } };
export const Open: Story = { args: { scenario: 'open' } };
export const OpenUnfolded: Story = { args: { scenario: 'opened' } };
export const Looking: Story = { args: { scenario: 'looking' } };
export const NothingKept: Story = { args: { scenario: 'notKept' } };
export const InsecurePage: Story = { args: { scenario: 'insecurePage' } };
export const NoCipher: Story = { args: { scenario: 'noCipher' } };
export const LockedWithoutCipher: Story = { args: { scenario: 'lockedWithoutCipher' } };
export const Refused: Story = { args: { scenario: 'refused' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const English: Story = { args: { scenario: 'english' } };
export const EnglishSet: Story = { args: { scenario: 'englishSet' } };
