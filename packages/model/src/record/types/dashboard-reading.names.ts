// Apart from the schema, so that what only looks for a view need not carry what checks it.

/** The name of the type of record. */
export const readingType = 'dashboard-reading';
