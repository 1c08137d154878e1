import type { Named } from '../../field/social-domain.names.js';

/** The name of the type of record. */
export const turnCurveType = 'turn-curve';

/** On what a factor or an idea rests: a figure, what people see in practice, or no more than a suspicion. */
export const evidenceKinds = [
  { value: 'figure', label: { nl: 'Een cijfer', en: 'A figure' } },
  { value: 'practice', label: { nl: 'Wat wij in de praktijk zien', en: 'What we see in practice' } },
  { value: 'suspicion', label: { nl: 'Een vermoeden', en: 'A suspicion' } },
] as const satisfies readonly Named<string>[];
export type EvidenceKind = (typeof evidenceKinds)[number]['value'];

/** Which way a factor works. */
export const factorEffects = [
  { value: 'helps', label: { nl: 'Het helpt', en: 'It helps' } },
  { value: 'hinders', label: { nl: 'Het zit in de weg', en: 'It hinders' } },
] as const satisfies readonly Named<string>[];
export type FactorEffect = (typeof factorEffects)[number]['value'];

/** What an idea costs. At least one that costs nothing is asked for: those begin tomorrow. */
export const ideaCosts = [
  { value: 'none', label: { nl: 'Niets', en: 'Nothing' } },
  { value: 'low', label: { nl: 'Weinig', en: 'Little' } },
  { value: 'high', label: { nl: 'Veel', en: 'Much' } },
] as const satisfies readonly Named<string>[];
export type IdeaCost = (typeof ideaCosts)[number]['value'];

/** Of whom a result is asked: of all residents together, or of those an offer reaches (Friedman; D§7.5). */
export const curveLevels = [
  { value: 'population', label: { nl: 'Alle inwoners samen', en: 'All residents together' } },
  { value: 'programme', label: { nl: 'Wie ons aanbod bereikt', en: 'Those our offer reaches' } },
] as const satisfies readonly Named<string>[];
