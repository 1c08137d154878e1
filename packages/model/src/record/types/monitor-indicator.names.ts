// Apart from the schema, so that what only looks at indicators need not carry what checks them.

/** The name of the type of record. */
export const monitorIndicatorType = 'monitor-indicator';

/**
 * Who is answerable: a `population` measure is about everybody and belongs to nobody alone, a `programme` measure is about those a
 * programme reached (Results-Based Accountability; D§7.5). They are never put in one list.
 */
export const measureLevels = ['population', 'programme'] as const;
export type MeasureLevel = (typeof measureLevels)[number];

/** What a programme measure tells of: whether it works, or whether it lasts (D§4.4). They are kept apart too. */
export const programmeAspects = ['effectiveness', 'sustainability'] as const;
export type ProgrammeAspect = (typeof programmeAspects)[number];
