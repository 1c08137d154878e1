import {
  dayAt,
  fieldsOf,
  periodLabel,
  recordTypes,
  type Field,
  type KeptVersion,
  type Language,
} from '@draagkracht/model';
import { valueWords } from '@draagkracht/base/words.js';
import { versionChoiceMessages } from './version-choice.messages.js';

/** A field in which two versions differ. */
export interface VersionDifference {
  readonly label: string;
  readonly said: string;
}

/** What is said of a version beside a record. */
export interface VersionWords {
  readonly name: string;
  readonly by: string;
  readonly differences: readonly VersionDifference[];
  /** Something differs that no form asks for, such as where a request stands. */
  readonly hasMore: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/** By what a piece is called, the first that is there. */
const names = ['pseudonym', 'title', 'teamLabel', 'label', 'text', 'area'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function difference(field: Field, ours: unknown, theirs: unknown, language: Language): VersionDifference {
  const say = versionChoiceMessages[language];
  const told = (value: unknown): string =>
    valueWords(field, value, language).replace(/\n/g, '; ').replace(/\.$/, '') || say.nothing;
  return { label: field.label[language], said: say.field(told(ours), told(theirs)) };
}

/** What is told of a version: what it is a version of, whose it is, and in what it differs. */
export function versionWords({ version, of }: KeptVersion, language: Language): VersionWords {
  const [mine, other] = [of.data, version.data] as readonly [Values, Values];
  const type = recordTypes.find((one) => one.type === of.type);
  const fields = type ? fieldsOf(type.schema).filter(({ fleeting }) => !fleeting) : [];
  const asked = new Set(fields.map(({ name }) => name));
  const own = names.map((name) => mine[name]).find((value) => typeof value === 'string' && value !== '');
  const { who = version.authorRole, at = version.updatedAt } = version.besideOf ?? {};
  const label = type?.label[language] ?? of.type;
  return {
    name: own === undefined ? label : `${label}: ${String(own)}`,
    by: versionChoiceMessages[language].by(who, periodLabel(dayAt(new Date(at)), language)),
    differences: fields
      .filter(({ name }) => !same(mine[name], other[name]))
      .map((field) => difference(field, mine[field.name], other[field.name], language)),
    hasMore: [...new Set([...Object.keys(mine), ...Object.keys(other)])].some(
      (name) => !asked.has(name) && !same(mine[name], other[name]),
    ),
  };
}
