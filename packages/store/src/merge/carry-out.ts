import type { ChangeEntry, Dataset, MergeChoice, MergeDone } from '@draagkracht/model';
import type { BackupContent } from '../backup/backup-file.js';
import { actsIn } from '../backup/bring-back.js';
import { append, entryOf } from '../repositories/acts.js';
import { stepBack, type Raw } from '../repositories/diff.js';
import { datasetEntry } from '../repositories/stored-dataset.js';
import type { NewEntry, StoredBlock } from '../schema.js';
import type { Tables } from '../tables.js';
import { becomes, type Laid } from './lay-beside.js';
import { markOf, stateOf, textOf } from './past.js';
import type { Known } from './sides.js';

/** Who merges, when, and what was chosen. */
export interface Carrying {
  readonly choices: Readonly<Record<string, MergeChoice>>;
  readonly who: string;
  readonly at: string;
}

/** What comes along of data sets. */
export interface Coming {
  readonly datasets: readonly Dataset[];
  readonly blocks: readonly StoredBlock[];
}

type Counts = Omit<MergeDone, 'id' | 'ok' | 'fault'>;
type Written = { readonly entries: NewEntry[]; readonly counts: { -readonly [Count in keyof Counts]: Counts[Count] } };

const sameState = (a: Raw | undefined, b: Raw | undefined): boolean => textOf(stateOf(a)) === textOf(stateOf(b));

/** The entries that say so when somebody decided that nothing changes here: from now on this side knows the other's. */
function decision(ours: Raw | undefined, removal: ChangeEntry | undefined, { who, at }: Carrying): NewEntry[] {
  if (ours) return [entryOf(ours, ours, who, at)];
  if (!removal) return [];
  // Made and removed in one act: taking the act back brings nothing back, and the last entry still says all that it was.
  const was = stepBack({ id: removal.recordId, type: removal.type }, removal.changes);
  return [entryOf(undefined, was, who, at), entryOf(was, undefined, who, at)];
}

function writeOne(laid: Laid, here: Known, tables: Tables, carrying: Carrying, { entries, counts }: Written): void {
  const { shown, ours, theirMark: knows } = laid;
  const { who, at, choices } = carrying;
  const { record, beside } = becomes(laid, choices[shown.id] ?? 'both');
  const comes = shown.standing === 'only-there';
  if (beside && !here.records.has(beside['id'] as string)) {
    tables.records.put(beside);
    entries.push({ ...entryOf(undefined, beside, who, at), knows: markOf(stateOf(beside)) });
    counts.beside++;
  }
  if (!comes && sameState(ours, record)) {
    if (shown.standing !== 'clashes' || laid.decided) return;
    const decided = decision(ours, here.histories.get(shown.id)?.at(-1), carrying);
    entries.push(...decided.map((entry) => ({ ...entry, knows })));
    return;
  }
  const theirs = comes || !ours || sameState(record, laid.compared.theirs);
  const after = record && { ...record, updatedAt: theirs ? String(laid.compared.theirs?.['updatedAt'] ?? at) : at };
  if (after) tables.records.put(after);
  else tables.records.delete(ours);
  entries.push({ ...entryOf(ours, after, who, at), knows });
  counts[!after ? 'removed' : ours ? 'changed' : 'added']++;
}

/** The past of records that this device never knew, in the acts in which it was made. */
async function bringPasts(laid: readonly Laid[], here: Known, content: BackupContent, tables: Tables): Promise<void> {
  const comes = laid.filter(({ shown }) => shown.standing === 'only-there' && !here.histories.has(shown.id));
  const ids = new Set(comes.map(({ shown }) => shown.id));
  for (const { of, entries } of actsIn(content, (id) => ids.has(id))) await append(tables.log, entries, of);
}

/** Writes what was laid beside one another, as one act. */
export async function carryOut(
  laid: readonly Laid[],
  coming: Coming,
  here: Known,
  content: BackupContent,
  tables: Tables,
  carrying: Carrying,
): Promise<MergeDone> {
  const counts = { added: 0, changed: 0, removed: 0, beside: 0, datasets: coming.datasets.length };
  const entries: NewEntry[] = [];
  await bringPasts(laid, here, content, tables);
  for (const one of laid)
    if (one.shown.standing !== 'only-here' && one.shown.standing !== 'same')
      writeOne(one, here, tables, carrying, { entries, counts });
  for (const dataset of coming.datasets) {
    tables.datasets.put(dataset);
    entries.push({ ...datasetEntry(undefined, dataset, carrying.who, carrying.at), knows: '' });
  }
  for (const block of coming.blocks) tables.blocks.put(block);
  const [first] = await append(tables.log, entries);
  return { ok: true, ...(first ? { id: first.act } : {}), ...counts };
}
