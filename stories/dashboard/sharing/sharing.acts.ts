import {
  changedRecord,
  monitorIndicator,
  result,
  StorageError,
  target,
  type DkRecord,
  type MonitorIndicator,
  type Result,
  type Storage,
} from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import type { DkMonitorSharing } from '@draagkracht/dashboard/sharing/sharing.js';
import { monitorInUse, monitorMoment } from '../monitor-in-use.js';
import type { SharingScenario } from './sharing.scenarios.js';

const ago = (days: number, minutes = 0): string =>
  new Date(Date.parse(monitorMoment) - days * 86_400_000 + minutes * 60_000).toISOString();

const first = async <Data>(storage: Storage, type: string): Promise<DkRecord<Data> | undefined> =>
  (await storage.records.list(type)).records.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] as
    | DkRecord<Data>
    | undefined;

/** Another role writes something else. */
async function changes(storage: Storage, who: string, words: string, at: string, apart: boolean): Promise<void> {
  const indicator = await first<MonitorIndicator>(storage, monitorIndicator.type);
  const goal = await first<Result>(storage, result.type);
  if (indicator && !apart)
    await storage.records.save({
      ...changedRecord(
        monitorIndicator,
        indicator,
        { ...indicator.data, label: `${indicator.data.label} ${words}` },
        at,
      ),
      authorRole: who,
    });
  if (goal)
    await storage.records.save({
      ...changedRecord(
        result,
        goal,
        { ...goal.data, ...(apart ? { label: `${goal.data.label}, ${words}` } : { why: words }) },
        at,
      ),
      authorRole: who,
    });
}

/** What a colleague made of the same monitor, as the file they give. */
async function colleague(start: string, kind: SharingScenario['file']): Promise<string> {
  if (kind === 'other') return '{"type":"FeatureCollection","features":[]}';
  const now = { now: () => monitorMoment };
  const theirs = memoryStorage(now);
  await theirs.backup.restore(start, 'sociaal team', ago(3));
  if (kind === 'clashes') await changes(theirs, 'sociaal team', 'in onze woorden', ago(1), false);
  if (kind === 'joins') await changes(theirs, 'sociaal team', 'samen met inwoners', ago(1), true);
  if (kind !== 'same') {
    const one = await first(theirs, target.type);
    if (one) await theirs.records.remove(one.id, 'sociaal team', ago(1, 5));
  }
  const text = await theirs.backup.exportAll(ago(0, -30));
  if (kind === 'cut-off') return text.slice(0, text.length / 2);
  return kind === 'newer' ? text.replace('"version":1', '"version":9') : text;
}

/** The same storage on a pretended device of its own. */
function onDevice(storage: Storage, { persisted = false, promises }: NonNullable<SharingScenario['on']>): Storage {
  const { backup } = storage;
  const told = {
    summary: async () => ({ ...(await backup.summary()), bytes: 4_200_000, quota: 10_700_000_000, persisted }),
    persist: async () => promises,
    fileStanding: () => backup.fileStanding(),
    fileMade: (at: string) => backup.fileMade(at),
    exportAll: (at: string) => backup.exportAll(at),
    rehearse: (text: string) => backup.rehearse(text),
  };
  return {
    ...storage,
    backup: Object.assign(Object.create(backup) as typeof backup, told),
    status: () => ({ mode: 'local' }),
  };
}

/** The same storage that refuses to look at its backups. */
const refusing = (storage: Storage, code: NonNullable<SharingScenario['refuses']>): Storage => ({
  ...storage,
  backup: Object.assign(Object.create(storage.backup) as typeof storage.backup, {
    fileStanding: () => Promise.reject(new StorageError(code)),
  }),
});

const give = async (element: DkMonitorSharing, id: string, text: string, gone: string): Promise<void> => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  const carrier = new DataTransfer();
  carrier.items.add(new File([text], 'draagkracht.json', { type: 'application/json' }));
  input.files = carrier.files;
  input.dispatchEvent(new Event('change'));
  await shown(element, gone);
};

/** Waits until something is drawn. */
export async function shown(element: DkMonitorSharing, selector: string): Promise<void> {
  for (let at = 0; at < 100 && !element.shadowRoot!.querySelector(selector); at++)
    await new Promise((done) => setTimeout(done, 10));
  await element.updateComplete;
}

/** The room in the state of a scenario. */
export async function act(element: DkMonitorSharing, given: SharingScenario): Promise<void> {
  if (given.loading) return;
  const monitor = await monitorInUse(given);
  const storage = monitor.storage!;
  const start = await storage.backup.exportAll(ago(40));
  if (given.madeDaysAgo !== undefined) await storage.backup.fileMade(ago(given.madeDaysAgo));
  if (given.changedSince || given.rehearse === 'older' || given.file === 'clashes')
    await changes(storage, 'beleid', 'zoals de raad het zegt', ago(2), false);
  if (given.on) await monitor.open(onDevice(storage, given.on));
  else if (given.refuses) await monitor.open(refusing(storage, given.refuses));
  element.monitor = monitor;
  await shown(element, given.refuses ? '[role=alert]' : '.lead');
  if (given.file) await give(element, 'colleague', await colleague(start, given.file), '#differences');
  if (given.after) {
    element.shadowRoot!.querySelector<HTMLElement>('.run')!.click();
    await shown(element, '.undo');
  }
  if (given.after === 'undo') {
    element.shadowRoot!.querySelector<HTMLElement>('.undo')!.click();
    await shown(element, '.merge:not(:has(.undo))');
  }
  if (given.rehearse) {
    const text = given.rehearse === 'older' ? start : await storage.backup.exportAll(monitorMoment);
    await give(element, 'rehearse', given.rehearse === 'cut-off' ? text.slice(0, 900) : text, '#rehearsed');
  }
  if (given.on?.promises === false) {
    element.shadowRoot!.querySelector<HTMLElement>('.persist')!.click();
    await shown(element, '.place .message');
  }
}
