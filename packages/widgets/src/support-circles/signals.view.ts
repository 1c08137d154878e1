import type { SupportCircles, SupportPerson } from '@draagkracht/model';
import { emptyCircles, helpers, present, type WithPeople } from './people.view.js';

/** What may ask for a conversation. Each is put as a question: the resident knows why it is so. */
export type CirclesSignalCode =
  | 'overload'
  | 'single-carrier'
  | 'no-backup'
  | 'empty-middle'
  | 'only-professionals'
  | 'only-receives';

/** One question, with the people it is about. */
export interface CirclesSignal {
  readonly code: CirclesSignalCode;
  readonly people: readonly SupportPerson[];
  /** Of `single-carrier`: how many of how many times help is named. */
  readonly count?: { readonly own: number; readonly all: number };
}

type Data = WithPeople & Pick<SupportCircles, 'ownContribution'>;
type Rule = (data: Data) => Omit<CirclesSignal, 'code'> | undefined;

const some = (people: readonly SupportPerson[]): Omit<CirclesSignal, 'code'> | undefined =>
  people.length > 0 ? { people } : undefined;

/** Somebody for whom helping is too heavy. */
const overload: Rule = ({ people }) => some(present(people).filter(({ load }) => load === 'too-heavy'));

/**
 * One person gives more than half of the help that is named. Every kind of help of every person counts once; with fewer than two there is
 * nothing to share.
 */
const singleCarrier: Rule = ({ people }) => {
  const all = helpers(people).reduce((sum, { help }) => sum + help.length, 0);
  const carrier = helpers(people).find(({ help }) => help.length * 2 > all);
  return carrier && all >= 2 ? { people: [carrier], count: { own: carrier.help.length, all } } : undefined;
};

/** Helpers nobody can take over from, as far as was said. What was not said is not counted. */
const noBackup: Rule = ({ people }) => some(helpers(people).filter(({ backup }) => backup === 'no'));

/** Nobody between the household and the professionals, while there is somebody. */
const emptyMiddle: Rule = ({ people }) => {
  const empty = emptyCircles(people);
  return present(people).length > 0 && (['2', '3', '4'] as const).every((circle) => empty.includes(circle))
    ? { people: [] }
    : undefined;
};

/** All help comes from professionals. */
const onlyProfessionals: Rule = ({ people }) => {
  const all = helpers(people);
  return all.every(({ circle }) => circle === '5') ? some(all) : undefined;
};

/** The resident gets help and gives none, to people in the circles or in words. */
const onlyReceives: Rule = ({ people, ownContribution }) => {
  const isGiving = present(people).some(({ direction }) => direction === 'gives' || direction === 'both');
  return !isGiving && ownContribution.trim() === '' && helpers(people).length > 0 ? { people: [] } : undefined;
};

const rules: Readonly<Record<CirclesSignalCode, Rule>> = {
  overload,
  'single-carrier': singleCarrier,
  'no-backup': noBackup,
  'empty-middle': emptyMiddle,
  'only-professionals': onlyProfessionals,
  'only-receives': onlyReceives,
};

/** Every question these circles give rise to, the most pressing first; none is a verdict. */
export const signalsOf = (data: Data): readonly CirclesSignal[] =>
  (Object.keys(rules) as CirclesSignalCode[]).flatMap((code) => {
    const found = rules[code](data);
    return found ? [{ code, ...found }] : [];
  });
