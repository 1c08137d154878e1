// Apart from the schema, so that what only looks for sessions need not carry what checks them.

/** The name of the type of record. */
export const interpretationSessionType = 'interpretation-session';
