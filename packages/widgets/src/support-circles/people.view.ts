import {
  helpKinds,
  type Circle,
  type DkRecord,
  type HelpKind,
  type SupportCircles,
  type SupportPerson,
} from '@draagkracht/model';

/** The circles of one moment, as they are kept. */
export type CirclesRecord = DkRecord<SupportCircles>;

/** Whatever holds people around a resident: kept circles, or a list that is being filled in. */
export interface WithPeople {
  readonly people: readonly SupportPerson[];
}

/** A person with the number that stands in the list and in the drawing. */
export interface NumberedPerson {
  readonly person: SupportPerson;
  /** From 1, from the inside out. */
  readonly number: number;
  /** Its place in the list of the record. */
  readonly at: number;
}

/** The circles from the inside out. */
export const circleNumbers = ['1', '2', '3', '4', '5'] as const satisfies readonly Circle[];

/** Everybody with a number, from the household to the professionals; within a circle in the order they were named. */
export const numbered = (people: readonly SupportPerson[]): readonly NumberedPerson[] =>
  people
    .map((person, at) => ({ person, at }))
    .sort((a, b) => Number(a.person.circle) - Number(b.person.circle) || a.at - b.at)
    .map((one, at) => ({ ...one, number: at + 1 }));

/** Who is there: of later, without those who fall away. */
export const present = (people: readonly SupportPerson[]): readonly SupportPerson[] =>
  people.filter(({ away }) => away !== true);

/** Those who help the resident. Who did not say which way the help goes does not count. */
export const helpers = (people: readonly SupportPerson[]): readonly SupportPerson[] =>
  present(people).filter(({ direction }) => direction === 'gets' || direction === 'both');

/** Those the resident helps. */
export const helped = (people: readonly SupportPerson[]): readonly SupportPerson[] =>
  present(people).filter(({ direction }) => direction === 'gives' || direction === 'both');

/** The kinds of help the resident gets from anybody, in their fixed order. */
export const helpGot = (people: readonly SupportPerson[]): readonly HelpKind[] => {
  const given = new Set(helpers(people).flatMap(({ help }) => help));
  return helpKinds.map(({ value }) => value).filter((kind) => given.has(kind));
};

/** The circles in which nobody is. */
export const emptyCircles = (people: readonly SupportPerson[]): readonly Circle[] =>
  circleNumbers.filter((circle) => !present(people).some((person) => person.circle === circle));
