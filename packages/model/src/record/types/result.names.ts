// Apart from the schema, so that what only looks at results need not carry what checks them.

/** The name of the type of record. */
export const resultType = 'result';
