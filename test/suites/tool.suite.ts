import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DkElement } from '@draagkracht/base';
import { act, type Acts } from '../../stories/widgets/acts.js';
import { seed } from '../../stories/widgets/seeded.js';
import { toolOf, type ToolScenario, type ToolScenarios } from '../../stories/widgets/tool-story.js';
import { elementSuite } from './element.suite.js';

/** Lets everything that is on its way arrive: readings, late parts, drawings. */
export async function toolSettled(tool: DkElement): Promise<void> {
  for (let turns = 0; turns < 5; turns++) {
    await aTimeout(0);
    await tool.updateComplete;
  }
}

/** A tool on a page, and what a test wants of it. */
export interface ShownTool<Tool extends DkElement> {
  readonly tool: Tool;
  /** What was told to the page, as `dk-save {"type":…}`. */
  readonly told: string[];
  readonly in: <Type extends HTMLElement = HTMLElement>(selector: string) => Type | null;
  /** What can be read, with single spaces. */
  readonly text: () => string;
  /** Presses the first that fits. */
  readonly press: (selector: string) => Promise<void>;
  /** Does what a scenario could have said somebody did. */
  readonly act: (acts: Acts) => Promise<void>;
  /** The id of what has the focus. */
  readonly focused: () => string | undefined;
}

const events = ['dk-save', 'dk-delete', 'dk-signal', 'dk-error', 'dk-export', 'dk-import', 'dk-privacy-warning'];

/** Shows a tool in the state of a scenario. */
export async function shownTool<Tool extends DkElement>(
  tag: string,
  given: ToolScenario = {},
  page: HTMLElement = toolPage(given),
): Promise<ShownTool<Tool>> {
  const told: string[] = [];
  for (const name of events)
    page.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  const tool = toolOf(tag, given) as unknown as Tool;
  page.append(tool);
  await act(tool, given);
  await toolSettled(tool);
  const find = <Type extends HTMLElement = HTMLElement>(selector: string): Type | null =>
    tool.renderRoot.querySelector<Type>(selector);
  return {
    tool,
    told,
    in: find,
    text: () => (find('.tool')?.innerText ?? '').replace(/\s+/g, ' '),
    press: async (selector) => {
      find(selector)?.click();
      await toolSettled(tool);
    },
    act: async (acts) => {
      await act(tool, acts);
      await toolSettled(tool);
    },
    focused: () => (tool.renderRoot as ShadowRoot).activeElement?.id,
  };
}

/** A page with a pretended device. */
export function toolPage(given: ToolScenario = {}): HTMLElement {
  const page = document.createElement('main');
  document.body.append(page);
  seed(page, given);
  return page;
}

/** What the suite needs to know of a tool. */
export interface ToolUnderTest<Tool extends DkElement> {
  readonly tag: string;
  readonly element: CustomElementConstructor & { new (): Tool };
  readonly scenarios: ToolScenarios & { readonly filled: ToolScenario };
  /** Scenarios with many and with long words, that have to fit 320 pixels with text twice as large. Default: filled and empty. */
  readonly narrow?: readonly string[];
}

/** The contract of every tool (design §5, D§10.4): that of an element, and each of its scenarios accessible and as wide as its place. */
export function toolSuite<Tool extends DkElement & { storage: string }>(given: ToolUnderTest<Tool>): void {
  const { tag, element, scenarios, narrow = ['filled', 'empty'] } = given;
  elementSuite<Tool>({
    tag,
    element,
    page: () => {
      const page = document.createElement('main');
      seed(page, scenarios.filled);
      return page;
    },
    fill: (tool) =>
      void Object.assign(tool, { clock: () => new Date('2026-11-22T09:00:00.000Z') }, scenarios.filled.set),
    settled: toolSettled,
    early: { property: 'storage', value: 'memory' },
    badAttributes: {
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '9', property: 'headingLevel' },
    },
  });

  describe(`every state of <${tag}>`, () => {
    afterEach(() => {
      for (const page of document.querySelectorAll('main')) page.remove();
      fixtureCleanup();
    });

    for (const [name, scenario] of Object.entries(scenarios))
      it(`is accessible, and as wide as its place: ${name}`, async () => {
        const { tool } = await shownTool<Tool>(tag, scenario);
        await expect(tool).to.be.accessible();
        expect(tool.scrollWidth).to.be.at.most(tool.clientWidth);
      });

    it('fits 320 pixels with text twice as large', async () => {
      await setViewport({ width: 320, height: 800 });
      document.documentElement.style.fontSize = '200%';
      try {
        for (const name of narrow) {
          const { tool } = await shownTool<Tool>(tag, scenarios[name]);
          expect(document.documentElement.scrollWidth, name).to.be.at.most(320);
          tool.closest('main')?.remove();
        }
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('has targets of at least 44 pixels', async () => {
      for (const name of narrow) {
        const { tool } = await shownTool<Tool>(tag, scenarios[name]);
        for (const target of tool.renderRoot.querySelectorAll<HTMLElement>(
          'button, summary, label.answer, select, input:not([type=radio], [type=checkbox]), textarea, li a:not(.mark)',
        ))
          if (target.checkVisibility())
            expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
        tool.closest('main')?.remove();
      }
    });

    it('stores nothing, and tells nothing, before somebody saves', async () => {
      const shown = await shownTool<Tool>(tag, { ...scenarios['empty'], press: ['start'] });
      expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.deep.equal([]);
    });

    it('shows an example that says it is invented', async () => {
      const shown = await shownTool<Tool>(tag, { press: ['show-example'] });
      expect(shown.in('#example')?.innerText.toLowerCase() ?? '').to.include('bedacht');
      expect(shown.focused()).to.equal('example');
    });
  });
}
