import { provideContext, storageContext } from '@draagkracht/base';
import type { BudgetCase, DkRecord, KeptDraft, Storage } from '@draagkracht/model';
import type { DkBudgetTracker } from '@draagkracht/widgets';
import '@draagkracht/widgets/budget-tracker/define.js';
import { seededStorage } from '../../stories/widgets/seeded.js';
import { shownTool, type ShownTool } from '../suites/tool.suite.js';
import type { ToolScenario } from '../../stories/widgets/tool-story.js';

/** The tool on a page, with what is kept under it. */
export interface BudgetPage extends ShownTool<DkBudgetTracker> {
  readonly storage: Storage;
  /** The records of a type as they are kept now. */
  readonly kept: <Data = BudgetCase>(type?: string) => Promise<readonly DkRecord<Data>[]>;
  /** Types one step and goes on. */
  readonly enter: (typed: Readonly<Record<string, string>>) => Promise<void>;
}

/** Shows the tool over a storage the test can look into. */
export async function budgetPage(given: ToolScenario = {}, drafts: readonly KeptDraft[] = []): Promise<BudgetPage> {
  const storage = await seededStorage({ records: given.records ?? [], drafts });
  const page = document.createElement('main');
  document.body.append(page);
  provideContext(page, storageContext, { open: () => Promise.resolve(storage) });
  const shown = await shownTool<DkBudgetTracker>('dk-budget-tracker', given, page);
  return {
    ...shown,
    storage,
    kept: async <Data>(type = 'budget-case') => (await storage.records.list(type)).records as readonly DkRecord<Data>[],
    enter: async (typed) => {
      await shown.act({ typed });
      await shown.press('.save');
    },
  };
}

/** Takes the pages of a test away. */
export const clearPages = (): void => {
  for (const page of document.querySelectorAll('main')) page.remove();
};
