// Apart from the schema, so that what only looks at the set-up need not carry what checks it.

/** The name of the type of record. */
export const monitorSetupType = 'monitor-setup';

/** How the cards of the monitor can be ordered. `talk`: what asks for a conversation first. */
export const monitorViews = ['result', 'circle', 'life-domain', 'law', 'task', 'talk'] as const;
export type MonitorView = (typeof monitorViews)[number];

/** What figures can be put beside: the municipality around it, the country, or the mean of areas like it. */
export const comparisons = ['municipality', 'country', 'group'] as const;
export type MonitorComparison = (typeof comparisons)[number];
