// Apart from the schema, so that what only shows a budget need not carry what checks it.

/** The name of the type of record. */
export const teamBudgetType = 'team-budget';

/**
 * What a new team begins with (D§6.1, D§11.17): € 2.000 a year, € 500 per household, three others agree, an answer within 24 hours, and the
 * gifts a household on social assistance may keep in a calendar year (Participatiewet, 2026, indexed). All of it can be changed.
 */
export const budgetDefaults = {
  amountCents: 200_000,
  maxPerHouseholdCents: 50_000,
  quorum: 3,
  requiredRoles: [] as { role: string }[],
  inKindOnly: 'yes',
  decisionHours: 24,
  carryOverCents: 0,
  giftLimitCents: 120_000,
  decidedBy: '',
} as const;
