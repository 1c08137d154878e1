import type { DkRecord, SupportCircles } from '@draagkracht/model';
import type { DkSupportCircles } from '@draagkracht/widgets';
import '@draagkracht/widgets/support-circles/define.js';
import type { ToolScenario } from '../../stories/widgets/tool-story.js';
import { shownTool, toolSettled, type ShownTool } from '../suites/tool.suite.js';

/** The element on a page, as the tests of its parts see it. */
export type Page = ShownTool<DkSupportCircles>;

/** Shows the element in the state of a scenario. */
export const shown = (given?: ToolScenario): Promise<Page> => shownTool('dk-support-circles', given);

/** What is kept. */
export const kept = ({ tool }: Page): readonly DkRecord<SupportCircles>[] =>
  (tool as unknown as { stored: { records: readonly DkRecord<SupportCircles>[] } }).stored.records;

/** Somebody chooses a file. */
export async function choose(page: Page, text: string): Promise<void> {
  const input = page.in<HTMLInputElement>('#circles-file')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'kringen.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await toolSettled(page.tool);
  await toolSettled(page.tool);
}
