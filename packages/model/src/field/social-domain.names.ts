import type { Translated } from '../value/translated.js';

// The fixed words of the field by which everything on the monitor is ordered. Facts: D§1.2 (circles, tasks, life domains), D§3.7 (laws).

/** Something that can be picked from a closed list, with its name. */
export interface Named<Value> {
  readonly value: Value;
  readonly label: Translated;
}

/** The circles of support around a person, from the inside out: 1 household to 5 professionals (seed B3). */
export const circles = [
  { value: '1', label: { nl: 'Huishouden', en: 'Household' } },
  { value: '2', label: { nl: 'Familie en vrienden', en: 'Family and friends' } },
  { value: '3', label: { nl: 'Buurt en kennissen', en: 'Neighbourhood and acquaintances' } },
  { value: '4', label: { nl: 'Vrijwilligers en ervaringsdeskundigen', en: 'Volunteers and experts by experience' } },
  { value: '5', label: { nl: 'Professionals', en: 'Professionals' } },
] as const satisfies readonly Named<string>[];
/** The number of a circle, as text: a choice of a form is text. */
export type Circle = (typeof circles)[number]['value'];

/** The eight domains of life everybody should be able to take part in (seed E). Their names stay Dutch in the code: they are codes. */
export const lifeDomains = [
  { value: 'zorg', label: { nl: 'Zorg', en: 'Care' } },
  { value: 'wonen', label: { nl: 'Wonen', en: 'Housing' } },
  { value: 'welzijn', label: { nl: 'Welzijn', en: 'Well-being' } },
  { value: 'onderwijs', label: { nl: 'Onderwijs', en: 'Education' } },
  { value: 'arbeid', label: { nl: 'Werk', en: 'Work' } },
  { value: 'vervoer', label: { nl: 'Vervoer', en: 'Transport' } },
  { value: 'recreatie', label: { nl: 'Vrije tijd', en: 'Leisure' } },
  { value: 'sport', label: { nl: 'Sport', en: 'Sport' } },
] as const satisfies readonly Named<string>[];
export type LifeDomain = (typeof lifeDomains)[number]['value'];

/** The laws indicators belong to: the three of the social domain, and two that stand beside them (D§4.2). Law names are not translated. */
export const laws = [
  { value: 'wmo', label: { nl: 'Wmo', en: 'Wmo' } },
  { value: 'jeugdwet', label: { nl: 'Jeugdwet', en: 'Jeugdwet' } },
  { value: 'participatiewet', label: { nl: 'Participatiewet', en: 'Participatiewet' } },
  { value: 'wgs', label: { nl: 'Wet gemeentelijke schuldhulpverlening', en: 'Wet gemeentelijke schuldhulpverlening' } },
  { value: 'wpg', label: { nl: 'Wet publieke gezondheid', en: 'Wet publieke gezondheid' } },
] as const satisfies readonly Named<string>[];
export type Law = (typeof laws)[number]['value'];

/** The values of a list of names, as a picklist wants them. */
export const valuesOf = <const Names extends readonly Named<string>[]>(
  names: Names,
): { readonly [At in keyof Names]: Names[At]['value'] } => names.map(({ value }) => value) as never;

/** The name of a value in a list; the value itself when the list does not have it. */
export const nameOf = (names: readonly Named<string>[], value: string): Translated =>
  names.find((one) => one.value === value)?.label ?? { nl: value, en: value };
