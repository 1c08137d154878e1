import { periodOf, type Rebase, type Series } from '@draagkracht/model';
import type { Messages } from '../messages.js';
import { WrongUse } from '../wrong-use.js';

/** A rebase as it was typed: who decided it is whoever typed it. */
export type TypedRebase = Omit<Rebase, 'by'>;

/**
 * Rebases of `2022=nieuwe inkoop`, several with `;` between.
 * @throws {WrongUse} where a period or its cause is missing.
 */
export function rebasesOf(text: string, messages: Messages): TypedRebase[] {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    const period = (at < 0 ? part : part.slice(0, at)).trim();
    const cause = at < 0 ? '' : part.slice(at + 1).trim();
    if (period === '') throw new WrongUse(messages.rebaseForm(part.trim()));
    if (cause === '') throw new WrongUse(messages.rebaseCause(period));
    return { period, cause };
  });
}

/**
 * Rebases with the period of the series they name; measurements without periods may be named by their number.
 * @throws {WrongUse} for a period that is not in the series, or is its first: there is nothing before it.
 */
export function placedRebases(rebases: readonly TypedRebase[], { points }: Series, messages: Messages): TypedRebase[] {
  return rebases.map(({ period, cause }) => {
    const names = [periodOf(period)?.code ?? period, messages.measurement(Number(period))];
    const at = points.findIndex((point) => names.includes(point.period));
    if (at < 1) throw new WrongUse(messages.rebasePeriod(period));
    return { period: points[at]!.period, cause };
  });
}
