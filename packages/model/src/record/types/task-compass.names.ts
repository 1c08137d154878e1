/** The name of the type of record. */
export const taskCompassType = 'task-compass';
