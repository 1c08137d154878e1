import type { LitElement } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DkRecord, KeptDraft, Language, StorageCode, StorageMode } from '@draagkracht/model';
import { act } from './acts.js';
import { seed } from './seeded.js';

/** One state of a tool: what is kept, what the device does, and what somebody did before we look. */
export interface ToolScenario {
  readonly records?: readonly DkRecord[];
  /** What was typed and never saved, by nobody who is there now. */
  readonly drafts?: readonly KeptDraft[];
  readonly storage?: StorageMode;
  readonly language?: Language;
  readonly readonly?: boolean;
  readonly compact?: boolean;
  /** Several people look at one screen. */
  readonly meeting?: boolean;
  readonly refuses?: StorageCode;
  readonly fails?: StorageCode;
  readonly provider?: 'slow' | 'none';
  /** Properties of this tool alone, such as `smallNumberPolicy`. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Buttons to press first, by their class. */
  readonly press?: readonly string[];
  /** What is typed or chosen in the form that is open then, by field; an answer of a choice by its value. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** The scenarios of one tool. A scenario that is added is a story to choose and a test at once. */
export type ToolScenarios = Readonly<Record<string, ToolScenario>>;

/** The moment of every scenario: Sunday 22 November 2026, ten in the morning. */
export const moment = '2026-11-22T09:00:00.000Z';

/** An id that is easy to recognise, 1 and up. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A kept record with invented (bedachte) data. */
export const recordOf = <Data>(
  type: string,
  number: number,
  data: Data,
  envelope: Partial<Omit<DkRecord, 'data'>> = {},
): DkRecord<Data> => ({
  id: idOf(number),
  type,
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  updatedAt: '2026-09-01T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'team',
  ...envelope,
  data,
});

/** The states every tool has, whatever it keeps; `filled` is what is kept in those that show something. */
export const everyState = (records: readonly DkRecord[]) =>
  ({
    filled: { records },
    empty: {},
    example: { press: ['show-example'] },
    loading: { provider: 'slow' },
    readonly: { records, readonly: true },
    readonlyEmpty: { readonly: true },
    fault: { fails: 'corrupt' },
    blocked: { refuses: 'blocked', records },
    quota: { refuses: 'quota', press: ['start'] },
    nobodyStores: { provider: 'none', press: ['start'] },
    nothingKept: { storage: 'none', press: ['start'] },
    compact: { records, compact: true },
    meeting: { records, meeting: true },
    english: { records, language: 'en' },
  }) as const satisfies ToolScenarios;

/** A tool of its own pretended device, set as the scenario says; it still has to be put on a page. */
export function toolOf(tag: string, given: ToolScenario): LitElement {
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, {
    storage: given.storage ?? 'local',
    readonly: given.readonly ?? false,
    compact: given.compact ?? false,
    meeting: given.meeting ?? false,
    clock: () => new Date(moment),
    ...(given.language && { lang: given.language }),
    ...given.set,
  });
  return element;
}

/** A part of a page with one tool on a pretended device, in the state of the scenario. */
export function toolStory(tag: string, given: ToolScenario, headingLevel = 3): HTMLElement {
  const page = document.createElement('div');
  seed(page, given);
  const element = Object.assign(toolOf(tag, given), { headingLevel });
  page.append(element);
  void act(element, given);
  return page;
}

/** What can be set in the panel of a story. */
export interface ToolArgs {
  readonly scenario: string;
  readonly headingLevel: number;
}

/** The part of a story file that is the same for every tool. */
export const toolMeta = (tag: string, scenarios: ToolScenarios): Omit<Meta<ToolArgs>, 'title' | 'component'> => ({
  args: { scenario: 'filled', headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: ({ scenario, headingLevel }) => toolStory(tag, scenarios[scenario] ?? {}, headingLevel),
});

/** The story of one scenario. */
export const storyOf = (scenario: string): StoryObj<ToolArgs> => ({ args: { scenario } });

/** On a telephone. */
export const narrowStory: StoryObj<ToolArgs> = { globals: { width: '320' } };

/** With letters twice as large. */
export const largeTextStory: StoryObj<ToolArgs> = {
  decorators: [
    (story) => {
      const page = story() as HTMLElement;
      page.style.fontSize = '200%';
      return page;
    },
  ],
};
