// Apart from the schema, so that what only lists notes need not carry what checks them.

/** The name of the type of record. */
export const chartNoteType = 'chart-note';
