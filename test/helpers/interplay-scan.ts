import type { DkRecord, InterplayScan } from '@draagkracht/model';
import type { DkInterplayScan } from '@draagkracht/widgets';
import '@draagkracht/widgets/interplay-scan/define.js';
import type { ToolScenario } from '../../stories/widgets/tool-story.js';
import { shownTool, toolSettled, type ShownTool } from '../suites/tool.suite.js';

/** The element on a page, as the tests of its parts see it. */
export type ScanPage = ShownTool<DkInterplayScan>;

/** Shows the element in the state of a scenario. */
export const shownScan = (given?: ToolScenario): Promise<ScanPage> => shownTool('dk-interplay-scan', given);

/** What is kept. */
export const keptScans = ({ tool }: ScanPage): readonly DkRecord<InterplayScan>[] =>
  (tool as unknown as { stored: { records: readonly DkRecord<InterplayScan>[] } }).stored.records;

/** Somebody chooses a file. */
export async function chooseScan(page: ScanPage, text: string): Promise<void> {
  const input = page.in<HTMLInputElement>('#scan-file')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'samenspel.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await toolSettled(page.tool);
  await toolSettled(page.tool);
}
