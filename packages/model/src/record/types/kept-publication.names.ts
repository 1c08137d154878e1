// Apart from the schema, so that what only lists publications need not carry what checks them.

/** The name of the type of record. */
export const keptPublicationType = 'kept-publication';
