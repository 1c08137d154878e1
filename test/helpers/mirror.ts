import { steeringItems, type SteeringMirror } from '@draagkracht/model';
import type { DkSteeringMirror } from '@draagkracht/widgets';
import '@draagkracht/widgets/steering-mirror/define.js';
import type { ToolScenario } from '../../stories/widgets/tool-story.js';
import { shownTool, type ShownTool } from '../suites/tool.suite.js';
import { chooseFile } from './choose-file.js';

/** A mirror on a page. */
export type ShownMirror = ShownTool<DkSteeringMirror>;

/** Shows the mirror in the state of a scenario. */
export const shownMirror = (given: ToolScenario = {}): Promise<ShownMirror> =>
  shownTool<DkSteeringMirror>('dk-steering-mirror', given);

/** The rounds that are kept now. */
export const keptRounds = ({ tool }: ShownMirror): readonly SteeringMirror[] =>
  (tool as unknown as { stored: { records: { data: SteeringMirror }[] } }).stored.records.map(({ data }) => data);

/** One person answers every item the same and hands the device on. */
export async function answerAll(shown: ShownMirror, answer: string): Promise<void> {
  await shown.press('.my-turn');
  for (const { value } of steeringItems) shown.in(`#turn-${value}-${answer}`)?.click();
  await shown.press('.hand-on');
}

/** Somebody chooses a file of counts. */
export const chooseCounts = (shown: ShownMirror, text: string): Promise<void> =>
  chooseFile(shown, '.counts', text, 'tellingen.json');

/** Takes every mirror away. */
export const noMirrors = (): void => {
  for (const page of document.querySelectorAll('main')) page.remove();
};
