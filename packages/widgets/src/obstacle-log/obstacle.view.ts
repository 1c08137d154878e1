import { nameOf, obstacleKinds, obstacleLevels, type DkRecord, type Language, type Obstacle } from '@draagkracht/model';
import { isLate, obstacleFacts, waitingSince, type ObstacleFacts } from '@draagkracht/statistics';

/** A kept obstacle. */
export type ObstacleRecord = DkRecord<Obstacle>;

/** What somebody chose to see; '' chooses everything. */
export interface Chosen {
  readonly kind: string;
  readonly level: string;
  readonly status: string;
  /** Words to find. */
  readonly text: string;
}

/** Everything. */
export const everything: Chosen = { kind: '', level: '', status: '', text: '' };

/** Whether something was chosen. */
export const isChosen = (chosen: Chosen): boolean => Object.values(chosen).some((one) => String(one).trim() !== '');

/** From how many obstacles there is something to choose and to find. */
export const chooseFrom = 4;

/** What the log shows. */
export interface LogView {
  readonly facts: ObstacleFacts;
  /** What is solved, the newest first. */
  readonly solved: readonly ObstacleRecord[];
  /** What is not solved: what waits longest first, then what is examined, then what stays. */
  readonly others: readonly ObstacleRecord[];
  /** How many the choice left out. */
  readonly leftOut: number;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word somebody looks for is in it somewhere. */
function holds({ data }: ObstacleRecord, text: string, language: Language): boolean {
  const said = plain(
    [
      data.title,
      data.example,
      data.hurts,
      data.article,
      data.whoCanChange,
      data.answer,
      data.because,
      nameOf(obstacleKinds, data.kind)[language],
      nameOf(obstacleLevels, data.level)[language],
    ].join(' '),
  );
  return plain(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Whether an obstacle is what somebody chose to see. */
export const fits = (record: ObstacleRecord, { kind, level, status, text }: Chosen, language: Language): boolean =>
  (kind === '' || record.data.kind === kind) &&
  (level === '' || record.data.level === level) &&
  (status === '' || record.data.status === status) &&
  holds(record, text.trim(), language);

const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** What waits comes first, the longest wait at the top; of the rest the newest answer. */
const byWait =
  (today: string) =>
  (a: ObstacleRecord, b: ObstacleRecord): number => {
    const [waitsA, waitsB] = [waitingSince(a.data, today), waitingSince(b.data, today)];
    if (waitsA !== undefined && waitsB !== undefined) return later(waitsB, waitsA);
    if (waitsA !== undefined || waitsB !== undefined) return waitsA === undefined ? 1 : -1;
    return later(a.data.answeredOn, b.data.answeredOn);
  };

/**
 * What to show. The facts are about all obstacles, whatever was chosen.
 * @param today ISO day.
 */
export function logView(
  records: readonly ObstacleRecord[],
  chosen: Chosen,
  { today, language }: { readonly today: string; readonly language: Language },
): LogView {
  const shown = records.filter((record) => fits(record, chosen, language));
  return {
    facts: obstacleFacts(
      records.map(({ data }) => data),
      today,
    ),
    solved: shown
      .filter(({ data }) => data.status === 'solved')
      .sort((a, b) => later(a.data.answeredOn, b.data.answeredOn)),
    others: shown.filter(({ data }) => data.status !== 'solved').sort(byWait(today)),
    leftOut: records.length - shown.length,
  };
}

/** What asks for an answer: each obstacle whose promised day has passed. */
export const unansweredSignals = (
  records: readonly ObstacleRecord[],
  today: string,
): readonly { readonly id: string; readonly type: 'unanswered'; readonly code: 'overdue' }[] =>
  records
    .filter(({ data }) => isLate(data, today))
    .map(({ id }) => ({ id, type: 'unanswered', code: 'overdue' }) as const);

/** Whether a rule is called legal and nobody has written down where it stands. */
export const asksForArticle = ({ kind, article, status }: Obstacle): boolean =>
  kind === 'legal-rule' && article.trim() === '' && status !== 'solved';
