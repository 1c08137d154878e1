// Apart from the schema, so that what only draws events need not carry what checks them.

/** The name of the type of record. */
export const monitorEventType = 'monitor-event';
