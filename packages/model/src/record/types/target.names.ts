// Apart from the schema, so that what only looks at targets need not carry what checks them.

/** The name of the type of record. */
export const targetType = 'target';
