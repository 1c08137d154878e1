import {
  changedRecord,
  monitorIndicator,
  newRecord,
  result,
  StorageError,
  target,
  type Dataset,
  type DkRecord,
  type MonitorIndicator,
  type MonitorTarget,
  type Storage,
} from '@draagkracht/model';
import type { DkMonitorHistory } from '@draagkracht/dashboard/history/history.js';
import { MonitorDesk } from '@draagkracht/dashboard';
import { memoryStorage } from '@draagkracht/store';
import type { HistoryScenario } from './history.scenarios.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** The indicator whose history can be shown alone. */
export const indicatorId = uuid(2);

const role = 'beleid';
const at = (day: number, hour: number): string => `2026-03-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const made = (n: number, when: string) => ({ id: uuid(n), now: when, authorRole: role });
const fields = { lifeDomains: [], laws: [], tasks: [], place: 0 };

const goal = newRecord(result, { label: 'Inwoners staan er niet alleen voor', why: '', ...fields }, made(1, at(1, 8)));

const indicator: DkRecord<MonitorIndicator> = newRecord(
  monitorIndicator,
  {
    ...fields,
    resultId: goal.id,
    label: 'Jongeren met jeugdhulp',
    definition: '',
    numerator: '',
    denominator: '',
    unit: '%',
    decimals: 1,
    direction: 'lower',
    kind: 'registration',
    level: 'population',
    sourceName: 'CBS',
    tableId: '',
    breaks: [],
    readWith: [],
  },
  made(2, at(1, 8)),
);

const aTarget = (n: number, value: number): DkRecord<MonitorTarget> =>
  newRecord(
    target,
    {
      indicatorId,
      region: 'GM9998',
      direction: 'lower',
      value,
      period: '2028JJ00',
      steps: [],
      setBy: 'gemeenteraad',
      setOn: '2025-11-06',
      basis: 'Programmabegroting 2026, blz. 31',
    },
    made(n, at(3, 9)),
  );

const dataset: Dataset = {
  id: 'cijfers',
  label: 'Jeugdhulp 2025',
  file: { name: 'jeugdhulp-2025.csv', bytes: 1000 },
  importedAt: at(2, 9),
  indicators: [],
  regionCodes: ['GM9998'],
  regionLabels: ['Voorbeeldgemeente'],
  periods: ['2025JJ00'],
  problems: [],
};

const changed = (data: Partial<MonitorIndicator>, now: string, old: DkRecord = indicator): DkRecord =>
  changedRecord(monitorIndicator, old, { ...(old.data as MonitorIndicator), ...data }, now);

async function week({ records, series }: Storage): Promise<void> {
  await records.saveAll([goal, indicator]);
  await series.saveDataset(dataset, [], role);
  await series.saveDataset({ ...dataset, id: 'dubbel', label: 'Jeugdhulp 2025 (dubbel)' }, [], role);
  await series.removeDataset('dubbel', role);
  await records.save(aTarget(3, 5));
  await records.save(aTarget(4, 6));
  await records.remove(uuid(4), role, at(3, 15));
  const first = changed({ direction: 'neutral', definition: 'Iedereen tot 18 jaar' }, at(4, 9));
  await records.save(first);
  await records.save(changed({ direction: 'higher' }, at(4, 10), first));
}

async function year(storage: Storage): Promise<void> {
  await week(storage);
  for (let n = 0; n < 60; n++) await storage.records.save(changed({ place: n + 1 }, at(4, 11)));
}

/** The same storage, in which reading what was done goes another way. */
const reading = (storage: Storage, acts: () => Promise<never>): Storage => ({
  ...storage,
  records: new Proxy(storage.records, {
    get: (records, name) => (name === 'acts' ? acts : (Reflect.get(records, name) as () => unknown).bind(records)),
  }),
});
const refusing = (storage: Storage): Storage => reading(storage, () => Promise.reject(new StorageError('corrupt')));
const slow = (storage: Storage): Storage => reading(storage, () => new Promise(() => {}));

/** A monitor on whose device the scenario was done already; everything in it is invented. */
export async function monitorOf(given: HistoryScenario): Promise<MonitorDesk> {
  const now = at(5, 9);
  const desk = new MonitorDesk({
    clock: () => new Date(now),
    newId: () => uuid(900),
    role,
    readonly: () => given.readonly ?? false,
  });
  if (given.without) return desk;
  const storage = memoryStorage({ now: () => at(2, 10) });
  if (given.done === 'year') await year(storage);
  else if (given.done !== 'nothing') await week(storage);
  await desk.open(given.refuses ? refusing(storage) : given.slow ? slow(storage) : storage);
  return desk;
}

/** Waits until it shows what was read. */
export async function settled(element: DkMonitorHistory): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const within = (element: DkMonitorHistory, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** Does in the element what the scenario asks for. */
export async function act(element: DkMonitorHistory, given: HistoryScenario): Promise<void> {
  await settled(element);
  if (given.open) for (const one of within(element, 'details')) (one as HTMLDetailsElement).open = true;
  if (given.undo) within(element, '.undo-act')[given.undo === 'last' ? 0 : 1]?.click();
  if (given.askEmpty) within(element, '.empty')[0]?.click();
  await settled(element);
}
