import { monitorInUse } from '../monitor-in-use.js';
import type { IndicatorScenario } from './indicator.scenarios.js';

/** Lets figures come that were asked for. */
const moment = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

/** Waits for something inside, for a second at most. */
async function inside<One extends HTMLElement>(element: HTMLElement, selector: string): Promise<One> {
  for (let at = 0; at < 50; at++) {
    const found = element.shadowRoot?.querySelector<One>(selector);
    if (found) return found;
    await moment();
  }
  throw new Error(`no ${selector}`);
}

/** Writes a note the way people do. */
async function write(element: HTMLElementTagNameMap['dk-monitor-indicator'], note: string): Promise<void> {
  (await inside(element, '.add-notes')).click();
  const field = await inside<HTMLTextAreaElement>(element, '#goal-text');
  field.value = note;
  field.dispatchEvent(new Event('input'));
  (await inside(element, '.save')).click();
  await inside(element, '[aria-labelledby="part-notes"] li');
}

/** Brings a room into the state of a scenario. */
export async function act(
  element: HTMLElementTagNameMap['dk-monitor-indicator'],
  { place = 0, loading, open, note, deeper, language, ...inUse }: IndicatorScenario,
): Promise<void> {
  if (language) element.lang = language;
  if (loading) return;
  const monitor = await monitorInUse(inUse);
  const id = monitor.records!.indicators[place]?.id ?? '';
  element.indicatorId = id;
  element.monitor = monitor;
  await element.updateComplete;
  await moment();
  await element.updateComplete;
  for (const fold of deeper ? element.renderRoot.querySelectorAll<HTMLDetailsElement>('details.part') : [])
    fold.open = true;
  if (note) await write(element, note);
  if (open) element.renderRoot.querySelector<HTMLElement>(`.add-${open}`)?.click();
  await element.updateComplete;
}
