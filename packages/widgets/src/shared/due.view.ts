/** Whether a day is still to come, is today or has passed. */
export type Due = 'later' | 'due' | 'overdue';

/** How a day stands to today; both are ISO days. A day that was never chosen is still to come. */
export const dueOf = (day: string, today: string): Due =>
  day === '' || day > today ? 'later' : day === today ? 'due' : 'overdue';

/** Order of ISO days and instants: text order is the order of time. */
export const byTime = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
