import { budgetCaseType } from '../record/types/budget-case.names.js';
import { caseDialogueType } from '../record/types/case-dialogue.names.js';
import { sha256 } from '../value/sha256.js';
import { pseudonymOf } from './pseudonym.js';

/** A record that carries the made-up name of a household, and within what that name holds: one budget, or the dialogues without any. */
export interface NamedRecord {
  readonly id: string;
  readonly within: string;
  readonly name: string;
}

type Raw = Readonly<Record<string, unknown>>;

const dataOf = ({ data }: Raw): Raw => (typeof data === 'object' && data !== null ? (data as Raw) : {});
const textIn = (of: Raw, field: string): string => (typeof of[field] === 'string' ? of[field] : '');

/**
 * The records of a device that carry the made-up name of a household. A dialogue of which a request was made belongs to the budget of that
 * request, so that both keep one name.
 */
export function namedRecords(records: readonly object[]): readonly NamedRecord[] {
  const all = records as readonly Raw[];
  const budgets = new Map(
    all.flatMap((one) => (one['type'] === budgetCaseType ? [[one['id'], textIn(dataOf(one), 'budgetId')]] : [])),
  );
  return all.flatMap((one) => {
    const [id, type] = [textIn(one, 'id'), one['type']];
    const name = textIn(dataOf(one), 'pseudonym');
    if (name === '' || (type !== budgetCaseType && type !== caseDialogueType)) return [];
    const within = budgets.get(type === budgetCaseType ? id : textIn(dataOf(one), 'budgetCaseId')) ?? '';
    return [{ id, within, name }];
  });
}

const keyOf = ({ within, name }: NamedRecord): string => JSON.stringify([within, name]);

/** A number from 0 up to 1 that follows from a text; of letters beyond one byte the last byte counts. */
const chanceOf = (text: string): number =>
  Number.parseInt(sha256(Uint8Array.from(text, (letter) => letter.charCodeAt(0) % 256)).slice(0, 12), 16) / 2 ** 48;

/** Records by their name and within what it holds, the smallest id first. */
function byKey(records: readonly NamedRecord[]): Map<string, readonly NamedRecord[]> {
  const groups = new Map<string, NamedRecord[]>();
  for (const one of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return groups;
}

/**
 * Two devices make up names for households by themselves, and may choose the same one for two. When what one of them made comes to the
 * other, that would make one household of two, also for how much it may have in a year. So newcomers whose name is in use here get another.
 * Which follows from the records alone: the same files always give the same names, and one household keeps one name.
 *
 * A name that both know from a record they share is the same household; what is called so there gets the name that record has here.
 * @param here all that is here, as it is after both are joined
 * @param there all that comes, with the names it has there
 * @returns the new names by id, of those that come and are not here
 */
export function namesForNewcomers(
  here: readonly NamedRecord[],
  there: readonly NamedRecord[],
): ReadonlyMap<string, string> {
  const namesHere = new Map(here.map(({ id, name }) => [id, name]));
  const inUse = new Set(here.map(keyOf));
  const taken = new Set([...here, ...there].map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const [key, group] of [...byKey(there)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const newcomers = group.filter(({ id }) => !namesHere.has(id));
    const [first] = newcomers;
    if (!first) continue;
    const shared = group.find(({ id }) => namesHere.has(id));
    const known = shared && namesHere.get(shared.id);
    if (known === first.name || (!known && !inUse.has(key))) continue;
    const name = known ?? pseudonymOf(() => chanceOf(`${first.id} ${first.name}`), taken);
    taken.add(name);
    for (const { id } of newcomers) renamed.set(id, name);
  }
  return renamed;
}
