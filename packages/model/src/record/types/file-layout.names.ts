// Apart from the schema, so that what only looks for a layout need not carry what checks it.

/** The name of the type of record. */
export const fileLayoutType = 'file-layout';
