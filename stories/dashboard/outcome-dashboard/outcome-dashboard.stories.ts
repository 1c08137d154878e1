import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { PretendedLock } from '../lock/pretended-lock.js';
import { seed } from '../../widgets/seeded.js';
import { act } from './outcome-dashboard.acts.js';
import { scenarios, type DashboardScenario } from './outcome-dashboard.scenarios.js';

interface Args {
  readonly scenario: keyof typeof scenarios;
  readonly headingLevel: number;
}

/** A dashboard on a pretended device of its own, in the state of the scenario. */
function dashboard({ scenario, headingLevel }: Args): HTMLElement {
  const given: DashboardScenario = scenarios[scenario];
  const page = document.createElement('div');
  seed(page, {
    ...(given.refuses ? { refuses: given.refuses } : {}),
    ...(given.provider ? { provider: given.provider } : {}),
    ...(given.closing ? { lock: new PretendedLock({ state: 'unlocked', closing: true }) } : {}),
    ...(given.records ? { records: given.records } : {}),
  });
  const element = document.createElement('dk-outcome-dashboard');
  element.headingLevel = headingLevel;
  if (given.language) element.lang = given.language;
  if (given.storage) element.storage = given.storage;
  if (given.readonly && !given.file) element.readonly = true;
  page.append(element);
  void act(element, given);
  return page;
}

const meta: Meta<Args> = {
  title: 'Dashboard/Outcome dashboard',
  component: 'dk-outcome-dashboard',
  args: { scenario: 'chosen', headingLevel: 2 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: dashboard,
};

export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};
export const Empty: Story = { args: { scenario: 'empty' } };
export const Loading: Story = { args: { scenario: 'loading' } };
export const Preview: Story = { args: { scenario: 'preview' } };
export const WithoutPeriod: Story = { args: { scenario: 'withoutPeriod' } };
export const Partial: Story = { args: { scenario: 'nothingChosen' } };
export const Saved: Story = { args: { scenario: 'saved' } };
export const Example: Story = { args: { scenario: 'example' } };
export const Readonly: Story = { args: { scenario: 'readonly' } };
export const ReadonlyEmpty: Story = { args: { scenario: 'readonlyEmpty' } };
export const ZipNamedCsv: Story = { args: { scenario: 'unreadableZip' } };
export const PageNamedCsv: Story = { args: { scenario: 'unreadablePage' } };
export const EmptyFile: Story = { args: { scenario: 'unreadableEmpty' } };
export const OneColumn: Story = { args: { scenario: 'oneColumn' } };
export const MixedPeriods: Story = { args: { scenario: 'mixedPeriods' } };
export const DuplicateRegions: Story = { args: { scenario: 'duplicateRegions' } };
export const TwoFiles: Story = { args: { scenario: 'beside' } };
export const SecondUnreadable: Story = { args: { scenario: 'besideUnreadable' } };
export const Joined: Story = { args: { scenario: 'joined' } };
export const FairComparison: Story = { args: { scenario: 'fair' } };
export const EffectBegins: Story = { args: { scenario: 'effectBegins' } };
export const EffectTogether: Story = { args: { scenario: 'effectTogether' } };
export const EffectShown: Story = { args: { scenario: 'effectShown' } };
export const EffectOfWorst: Story = { args: { scenario: 'effectOfWorst' } };
export const EffectAlone: Story = { args: { scenario: 'effectAlone' } };
export const EffectTooShort: Story = { args: { scenario: 'effectTooShort' } };
export const EffectEnglish: Story = { args: { scenario: 'effectEnglish' } };
export const Expecting: Story = { args: { scenario: 'expecting' } };
export const ExpectingWrong: Story = { args: { scenario: 'expectingWrong' } };
export const ExpectationKept: Story = { args: { scenario: 'expectationKept' } };
export const ExpectationBlocked: Story = { args: { scenario: 'expectationBlocked' } };
export const ExpectationsScored: Story = { args: { scenario: 'expectationsScored' } };
export const ExpectationsReadonly: Story = { args: { scenario: 'expectationsReadonly' } };
export const ChanceFindings: Story = { args: { scenario: 'chance' } };
export const ExpectationsEnglish: Story = { args: { scenario: 'expectationsEnglish' } };
export const Publishing: Story = { args: { scenario: 'publishing' } };
export const Recognised: Story = { args: { scenario: 'recognised' } };
export const HowToRead: Story = { args: { scenario: 'adjust' } };
export const ReadAsChosen: Story = { args: { scenario: 'adjusted' } };
export const LostDecimals: Story = { args: { scenario: 'lostDecimals' } };
export const FetchTable: Story = { args: { scenario: 'cbs' } };
export const FetchNoTable: Story = { args: { scenario: 'cbsNoTable' } };
export const Blocked: Story = { args: { scenario: 'blocked' } };
export const Quota: Story = { args: { scenario: 'quota' } };
export const Unavailable: Story = { args: { scenario: 'unavailable' } };
export const MemoryOnly: Story = { args: { scenario: 'memory' } };
export const LockClosing: Story = { args: { scenario: 'lockClosing' } };
export const English: Story = { args: { scenario: 'english' } };
export const Narrow: Story = { globals: { width: '320' } };
export const LargeText: Story = {
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.fontSize = '200%';
      page.append(story() as HTMLElement);
      return page;
    },
  ],
};
