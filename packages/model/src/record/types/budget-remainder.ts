import * as v from 'valibot';
import { lifeDomains, valuesOf } from '../../field/social-domain.names.js';
import type { DataOf, RecordType } from '../record-type.js';
import { goalAnswers } from './budget-case.names.js';
import { budgetRemainderType } from './budget-remainder.names.js';

const cents = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What remains of a request when it is erased: figures for the totals of the year, without a story, a day, a made-up name or a role. Its id
 * is worked out from that of the request, so that two devices that erase the same request make one row.
 */
export const budgetRemainder = {
  type: budgetRemainderType,
  schemaVersion: 1,
  label: { nl: 'Rij zonder verhaal', en: 'Row without a story' },
  schema: v.object({
    budgetId: v.string(),
    year: v.pipe(v.number(), v.integer()),
    /** The quarter in which it was decided, or else opened. */
    quarter: v.picklist([1, 2, 3, 4]),
    outcome: v.picklist(['solved', 'agreed', 'refused', 'withdrawn']),
    spentCents: cents,
    lifeDomains: v.array(v.picklist(valuesOf(lifeDomains))),
    /** How many alternatives were tried. */
    alternatives: v.pipe(v.number(), v.integer(), v.minValue(0)),
    withResident: v.boolean(),
    deviated: v.boolean(),
    aboveLimit: v.boolean(),
    /** What the last look back said; absent: nobody looked back. */
    goalReached: v.optional(v.picklist(valuesOf(goalAnswers))),
    lookBacks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
    /** Whole hours from asking to deciding; absent: it was never asked. */
    hoursToDecide: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** Every expense has a receipt. */
    receipts: v.boolean(),
  }),
} as const satisfies RecordType;

/** The data of a row that remains. */
export type BudgetRemainder = DataOf<typeof budgetRemainder>;
