import type { LitElement } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { act } from './acts.js';
import { seed } from './seeded.js';
import { moment, type ToolScenario, type ToolScenarios } from './tool.scenarios.js';

export * from './tool.scenarios.js';

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
