import type { MergeChoice, MergePreview, RecordMerge } from '@draagkracht/model';
import type { MergeCounts } from './keeping.messages.js';

type Choices = Readonly<Record<string, MergeChoice>>;

/** What one piece that clashes adds to the counts. */
function clashCounts({ removed, brings, fields }: RecordMerge, choice: MergeChoice): Partial<MergeCounts> {
  if (removed === 'here') return choice === 'ours' ? {} : { added: 1 };
  if (removed === 'there') return choice === 'theirs' ? { removed: 1 } : {};
  const takes = choice === 'theirs' || fields.some(({ changedBy }) => changedBy === 'theirs');
  return { ...(takes ? { changed: 1 } : {}), ...(choice === 'both' && brings ? { beside: 1 } : {}) };
}

function countsOf(one: RecordMerge, choices: Choices): Partial<MergeCounts> {
  if (one.standing === 'clashes') return clashCounts(one, choices[one.id] ?? 'both');
  if (!one.brings) return {};
  if (one.standing === 'only-there' || one.removed === 'here') return { added: 1 };
  return one.removed === 'there' ? { removed: 1 } : { changed: 1 };
}

/** What merging would do here with what was chosen. */
export function mergeCounts({ records, datasets }: MergePreview, choices: Choices): MergeCounts {
  const sum = { added: 0, changed: 0, removed: 0, beside: 0, datasets: datasets.length };
  for (const one of records)
    for (const [name, count] of Object.entries(countsOf(one, choices))) sum[name as keyof MergeCounts] += count;
  return sum;
}

/** Made-up names of households that were in use here, with what who comes is called instead; each once. */
export function renamedIn({ records }: MergePreview): readonly NonNullable<RecordMerge['renamed']>[] {
  const pairs = new Map(records.flatMap(({ renamed }) => (renamed ? [[renamed.to, renamed]] : [])));
  return [...pairs.values()];
}
