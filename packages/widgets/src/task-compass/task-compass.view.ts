import { periodLabel, tasks, type DkRecord, type Language, type Task, type TaskCompass } from '@draagkracht/model';
import { byTime, dueOf, type Due } from '../shared/due.view.js';
import { ageWords } from './age.words.js';
import { deskMessages } from './desk.messages.js';

/** What is kept of one task. */
export type TaskRecord = DkRecord<TaskCompass>;

/** A piece of evidence in words. */
export interface EvidenceView {
  readonly what: string;
  readonly age: string;
  readonly day: string;
  /** Address on the internet that can be followed; empty when there is none. */
  readonly link: string;
  /** What kind of record it is that is kept here; empty when it is none. */
  readonly kind: string;
}

/** The next step in words; without one there is nothing. */
export interface NextView {
  readonly what: string;
  readonly ownerRole: string;
  readonly due: Due;
  readonly by: string;
}

/** One of the six tasks, as it stands. */
export interface TaskView {
  readonly task: Task;
  readonly label: string;
  readonly record: TaskRecord | undefined;
  readonly latest: EvidenceView | undefined;
  readonly older: readonly EvidenceView[];
  readonly next: NextView | undefined;
}

type Evidence = TaskCompass['evidence'][number];

/** Only an address that was checked on entry is followed: what is kept may come from a file. */
const followed = (link: string): string => (/^https:\/\/\S+$/.test(link.trim()) ? link.trim() : '');

function evidenceView({ what, on, link, record }: Evidence, today: string, language: Language): EvidenceView {
  const say = deskMessages[language];
  const kinds: Readonly<Record<string, string>> = say.kinds;
  const kind = record ? (kinds[record.split(':')[0]!] ?? say.gone) : '';
  return { what, age: ageWords(on, today, language), day: periodLabel(on, language), link: followed(link), kind };
}

function nextView({ nextStep, ownerRole, by }: TaskCompass, today: string, language: Language): NextView | undefined {
  if (nextStep === '') return undefined;
  const due = dueOf(by, today);
  const words = by === '' ? '' : deskMessages[language].by[due](periodLabel(by, language));
  return { what: nextStep, ownerRole, due, by: words };
}

/** The six tasks, always in the same order: this shows age, and never a score or a rank. Of two records of one task the newest holds. */
export function tasksView(records: readonly TaskRecord[], today: string, language: Language): readonly TaskView[] {
  return tasks.map(({ value: task, label }) => {
    const record = records.filter(({ data }) => data.task === task).sort((a, b) => byTime(b.updatedAt, a.updatedAt))[0];
    const [latest, ...older] = (record?.data.evidence ?? [])
      .toSorted((a, b) => byTime(b.on, a.on))
      .map((one) => evidenceView(one, today, language));
    return {
      task,
      label: label[language],
      record,
      latest,
      older,
      next: record && nextView(record.data, today, language),
    };
  });
}
