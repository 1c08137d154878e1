import { monitorInUse } from '../monitor-in-use.js';
import type { BoardScenario } from './board.scenarios.js';

const moment = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

/** Brings a board into the state of a scenario. */
export async function act(
  element: HTMLElementTagNameMap['dk-monitor-board'],
  { language, loading, lens, ...inUse }: BoardScenario,
): Promise<void> {
  if (language) element.lang = language;
  if (loading) return;
  element.monitor = await monitorInUse(inUse);
  if (!lens) return;
  for (let turn = 0; turn < 100; turn++) {
    await element.updateComplete;
    const switches = [...element.renderRoot.querySelectorAll<HTMLElement>('.lens-switch')];
    switches.at(-1)?.click();
    if (switches.length > 0) return;
    await moment();
  }
}
