import { monitorInUse } from '../monitor-in-use.js';
import type { TalksScenario } from './talks.scenarios.js';

type Room = HTMLElementTagNameMap['dk-monitor-talks'];

const moment = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

/** Waits until something is there: some of it is fetched when it is first asked for. */
async function found(element: Room, selector: string): Promise<HTMLElement | undefined> {
  for (let turn = 0; turn < 100; turn++) {
    const thing = element.renderRoot.querySelector<HTMLElement>(selector);
    if (thing) return thing;
    await moment();
    await element.updateComplete;
  }
  return undefined;
}

/** Types in a field of the form. */
export async function fill(element: Room, name: string, text: string): Promise<void> {
  const field = (await found(element, `#talk-${name}, #goal-${name}`)) as HTMLInputElement | undefined;
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

/** Brings a room into the state of a scenario. */
export async function act(
  element: Room,
  { loading, language, press = [], fill: texts = {}, last, ...inUse }: TalksScenario,
): Promise<void> {
  if (language) element.lang = language;
  if (loading) return;
  element.monitor = await monitorInUse(inUse);
  await element.updateComplete;
  for (const selector of press) {
    (await found(element, selector))?.click();
    await moment();
    await element.updateComplete;
  }
  for (const [name, text] of Object.entries(texts)) await fill(element, name, text);
  if (last) (await found(element, last))?.click();
  await moment();
  await element.updateComplete;
}
