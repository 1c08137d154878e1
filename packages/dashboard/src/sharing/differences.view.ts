import {
  DATASET,
  type FieldDifference,
  type FieldSide,
  type Language,
  type MergeChoice,
  type MergePreview,
  type RecordMerge,
} from '@draagkracht/model';
import { mergeCounts, renamedIn, type MergeCounts } from '@draagkracht/base/words.js';
import { dayWords, held, labelOf, recordWords, type Telling } from '../history/history.words.js';
import { sharingMessages } from './sharing.messages.js';

/** A side of a field in words: its value, and by whom and when. */
export interface SideWords {
  readonly value: string;
  readonly by: string;
}

/** A field that clashes, in words. */
export interface ClashingField {
  readonly label: string;
  readonly before: string;
  readonly ours: SideWords;
  readonly theirs: SideWords;
}

/** A piece about which somebody has to choose. */
export interface Clash {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly options: readonly { readonly choice: MergeChoice; readonly label: string }[];
  readonly chosen: MergeChoice;
  readonly fields: readonly ClashingField[];
  /** What comes along whatever is chosen. */
  readonly lines: readonly string[];
}

/** A piece that goes together by itself, and how. */
export interface Joining {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What is shown of a file before it is merged. */
export interface Differences {
  readonly madeAt: string;
  readonly clashes: readonly Clash[];
  readonly joining: readonly Joining[];
  /** Names of the pieces that are only in the file. */
  readonly coming: readonly string[];
  /** Households that get another made-up name here, each in a sentence. */
  readonly renamed: readonly string[];
  readonly datasets: readonly string[];
  readonly same: number;
  readonly onlyHere: number;
  readonly rejected: number;
  readonly counts: MergeCounts;
  readonly empty: boolean;
}

type Choices = Readonly<Record<string, MergeChoice>>;

const dataOf = (record: unknown): Readonly<Record<string, unknown>> => {
  const { data } = (record ?? {}) as { data?: unknown };
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
};

/** Every piece and data set that may have to be named. */
interface Told {
  readonly records: readonly { readonly id: string; readonly record: unknown }[];
  readonly datasets: readonly { readonly id: string; readonly label: string }[];
}

/** What the words of a merge need to know: every piece of both sides by its id. @param today ISO day */
export const tellingOf = ({ records, datasets }: Told, language: Language, today: string): Telling => ({
  language,
  today,
  known: new Map([
    ...records.map(({ id, record }) => [id, dataOf(record)] as const),
    ...datasets.map(({ id, label }) => [id, { label }] as const),
  ]),
  acts: new Map(),
});

const valueOf = (type: string, path: string, value: unknown, telling: Telling): string =>
  held(type, path, value, telling) ?? sharingMessages.in(telling.language).other;

function sideWords(type: string, path: string, side: FieldSide, isGone: boolean, telling: Telling): SideWords {
  const say = sharingMessages.in(telling.language);
  const when = side.at === '' ? '' : dayWords(side.at, telling);
  return { value: isGone ? say.gone : valueOf(type, path, side.value, telling), by: say.by(side.who, when) };
}

/** A field that nobody can name is still a difference, and is told as one. */
const nameOf = (type: string, path: string, telling: Telling): string =>
  labelOf(type, path, telling) ?? path.replace(/^data\./, '');

function clashing({ type, removed }: RecordMerge, field: FieldDifference, telling: Telling): ClashingField {
  const { path, before, ours, theirs } = field;
  return {
    label: nameOf(type, path, telling),
    before: before === undefined ? '' : valueOf(type, path, before, telling),
    ours: sideWords(type, path, ours, removed === 'here', telling),
    theirs: sideWords(type, path, theirs, removed === 'there', telling),
  };
}

function optionsOf({ removed }: RecordMerge, language: Language): Clash['options'] {
  const say = sharingMessages.in(language);
  const labels: Readonly<Partial<Record<MergeChoice, string>>> =
    removed === 'here' ? say.choicesRemovedHere : removed === 'there' ? say.choicesRemovedThere : say.choices;
  return (['both', 'ours', 'theirs'] as const).flatMap((choice) => {
    const label = labels[choice];
    return label === undefined ? [] : [{ choice, label }];
  });
}

/** What one field does when nothing has to be chosen about it. */
function lineOf({ type }: RecordMerge, field: FieldDifference, telling: Telling): string[] {
  const { path, changedBy, ours, theirs } = field;
  const say = sharingMessages.in(telling.language);
  const label = nameOf(type, path, telling);
  const [mine, other] = [ours, theirs].map(({ value }) => valueOf(type, path, value, telling));
  if (changedBy === 'theirs') return [say.takesOver(label, mine!, other!)];
  return changedBy === 'ours' ? [say.keepsOurs(label, mine!)] : [];
}

function clashOf(one: RecordMerge, choices: Choices, telling: Telling): Clash {
  const say = sharingMessages.in(telling.language);
  const { id, type, removed, fields } = one;
  return {
    id,
    name: recordWords(type, id, telling),
    why: removed === 'here' ? say.removedHere : removed === 'there' ? say.removedThere : say.bothChanged,
    options: optionsOf(one, telling.language),
    chosen: choices[id] ?? 'both',
    fields: fields.filter(({ changedBy }) => changedBy === 'clash').map((field) => clashing(one, field, telling)),
    lines: fields.flatMap((field) => lineOf(one, field, telling)),
  };
}

function joiningOf(one: RecordMerge, telling: Telling): Joining {
  const say = sharingMessages.in(telling.language);
  const { id, type, removed, brings, fields } = one;
  const gone = removed === 'there' ? say.goes : brings ? say.returns : say.staysGone;
  return {
    name: recordWords(type, id, telling),
    lines: removed ? [gone] : fields.flatMap((field) => lineOf(one, field, telling)),
  };
}

/** Everything that differs between a file and what is here, in words. @param today ISO day */
export function differencesOf(preview: MergePreview, choices: Choices, language: Language, today: string): Differences {
  const telling = tellingOf(preview, language, today);
  const of = (standing: RecordMerge['standing']): RecordMerge[] =>
    preview.records.filter((one) => one.standing === standing);
  const counts = mergeCounts(preview, choices);
  return {
    madeAt: preview.exportedAt === undefined ? '' : dayWords(preview.exportedAt, telling),
    clashes: of('clashes').map((one) => clashOf(one, choices, telling)),
    joining: of('merges').map((one) => joiningOf(one, telling)),
    coming: of('only-there').map(({ id, type }) => recordWords(type, id, telling)),
    renamed: renamedIn(preview).map(({ from, to }) => sharingMessages.in(language).renamed(from, to)),
    datasets: preview.datasets.map(({ id }) => recordWords(DATASET, id, telling)),
    same: of('same').length,
    onlyHere: of('only-here').length,
    rejected: preview.rejected.length,
    counts,
    empty: Object.values(counts).every((count) => count === 0) && of('clashes').length === 0,
  };
}
