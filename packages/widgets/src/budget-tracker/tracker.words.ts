import { euroText, periodLabel, type Language, type SmallNumberPolicy } from '@draagkracht/model';
import { trackerMessages } from './tracker.messages.js';
import type { AskedBack, BudgetRecord, TrackerView, Waiting } from './tracker.view.js';

/** How the money stands, in one sentence, with what is promised beside it. */
export function moneyWords({ money }: TrackerView, { data }: BudgetRecord, language: Language): string {
  const say = trackerMessages[language];
  const euro = (cents: number): string => euroText(cents, language);
  const { availableCents, leftCents, promisedCents, spentCents, isOver } = money;
  if (isOver) return say.over(euro(spentCents - availableCents), data.year);
  const promised = promisedCents > 0 ? ` ${say.promised(euro(promisedCents))}` : '';
  if (leftCents < 0) return `${say.overPromised(euro(-leftCents))}${promised}`;
  if (leftCents === 0 && availableCents > 0) return `${say.empty(euro(availableCents), data.year)}${promised}`;
  return `${say.left(euro(leftCents), euro(availableCents), data.year)}${promised}`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What is wrong with the money, as loud when it lies idle as when too much was spent; none when nothing is. */
export function alarmWords(
  { money, pace }: TrackerView,
  language: Language,
): { readonly what: string; readonly why: string } | undefined {
  const say = trackerMessages[language];
  if (money.isOver) return { what: '', why: say.overWhy };
  return pace.isIdle
    ? { what: say.idle, why: say.idleWhy(percent(pace.usedShare), percent(pace.yearShare)) }
    : undefined;
}

/** Below this a count is not shown outside the team (D§3.5). */
const smallest = { publiek: 10, streng: 30 } as const;

/** How much was solved without money; empty while nothing was decided. Outside the team only where the numbers are large enough. */
export function solvedWords({ outcomes }: TrackerView, policy: SmallNumberPolicy, language: Language): string {
  const { solved, decided } = outcomes;
  const say = trackerMessages[language];
  if (decided === 0) return '';
  if (policy === 'intern') return say.noMoney(solved, decided);
  const least = smallest[policy];
  return Math.min(solved, decided - solved) < least ? say.smallHidden : say.noMoney(solved, decided);
}

/** How long a request waits, against what the team wants. */
export function waitingWords({ record, hours, isLate }: Waiting, want: number, language: Language): string {
  const say = trackerMessages[language];
  const words = isLate ? say.waitingLate(hours, want) : say.waiting(hours, want);
  return record.data.status === 'with-manager' ? `${say.withManager} ${words}` : words;
}

/** That a look back is asked, and since when. */
export const askedBackWords = ({ moment, on }: AskedBack, language: Language): string =>
  trackerMessages[language].askedBack[moment](periodLabel(on, language));
