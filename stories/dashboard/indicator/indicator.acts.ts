import { chartNote } from '@draagkracht/model';
import { seenOf } from '../../../packages/dashboard/src/indicator/seen.view.js';
import { exampleRegion } from '../../../packages/dashboard/src/example/example-figures.js';
import { monitorInUse } from '../monitor-in-use.js';
import type { IndicatorScenario } from './indicator.scenarios.js';

/** Lets figures come that were asked for. */
const moment = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

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
  if (note) {
    monitor.seriesOf(id);
    await moment();
    const found = monitor.seriesOf(id);
    if ('series' in found)
      await monitor.save(
        monitor.make(chartNote, {
          indicatorId: id,
          region: exampleRegion,
          text: note,
          madeOn: monitor.today(),
          seen: seenOf(found.series, 'Personen met bijstand: 263 per 10.000 inwoners in 2025.', 'nl'),
        }),
      );
  }
  await element.updateComplete;
  await moment();
  await element.updateComplete;
  for (const fold of deeper ? element.renderRoot.querySelectorAll<HTMLDetailsElement>('details.part') : [])
    fold.open = true;
  if (open) element.renderRoot.querySelector<HTMLElement>(`.add-${open}`)?.click();
  await element.updateComplete;
}
