/** The name of the type of record. */
export const budgetRemainderType = 'budget-remainder';
