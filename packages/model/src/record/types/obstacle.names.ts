import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only shows obstacles need not carry what checks them.

/** The name of the type of record. */
export const obstacleType = 'obstacle';

/** The eight kinds of obstacle the seed names (D§1.2, C); the Dutch words are its own. */
export const obstacleKinds = [
  { value: 'self-made-rule', label: { nl: 'Zelfbedachte regel', en: 'Self-made rule' } },
  { value: 'legal-rule', label: { nl: 'Wettelijke regel', en: 'Legal rule' } },
  { value: 'system', label: { nl: 'Systeem', en: 'System' } },
  { value: 'procedure', label: { nl: 'Procedure', en: 'Procedure' } },
  { value: 'habit', label: { nl: 'Gewoonte', en: 'Habit' } },
  { value: 'prejudice', label: { nl: 'Vooroordeel', en: 'Prejudice' } },
  { value: 'view-of-people', label: { nl: 'Mensbeeld', en: 'Image of people' } },
  { value: 'missing-provision', label: { nl: 'Ontbrekende voorziening', en: 'Missing provision' } },
] as const satisfies readonly Named<string>[];
export type ObstacleKind = (typeof obstacleKinds)[number]['value'];

/** Where an obstacle can be taken away, from near to far. */
export const obstacleLevels = [
  { value: 'team', label: { nl: 'Team', en: 'Team' } },
  { value: 'organisation', label: { nl: 'Organisatie', en: 'Organisation' } },
  { value: 'municipality', label: { nl: 'Gemeente', en: 'Municipality' } },
  { value: 'national', label: { nl: 'Rijk', en: 'National government' } },
] as const satisfies readonly Named<string>[];
export type ObstacleLevel = (typeof obstacleLevels)[number]['value'];

/** How an obstacle stands by its newest answer; `open` while there is none, or after it came back. */
export const obstacleStatuses = [
  { value: 'open', label: { nl: 'Open', en: 'Open' } },
  { value: 'examined', label: { nl: 'In onderzoek', en: 'Being examined' } },
  { value: 'solved', label: { nl: 'Opgelost', en: 'Solved' } },
  { value: 'stays', label: { nl: 'Blijft', en: 'Stays' } },
] as const satisfies readonly Named<string>[];
export type ObstacleStatus = (typeof obstacleStatuses)[number]['value'];

/** Days within which an answer is expected, unless somebody sets another number (D§11.19). */
export const answerWithinDays = 14;
