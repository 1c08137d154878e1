import { periodLabel, type Language } from '@draagkracht/model';
import type { CellDecision } from '@draagkracht/statistics/disclosure.js';
import { publishMessages } from '../outcome-dashboard/publish.messages.js';
import { publishingMessages } from './publishing.messages.js';

/** What the gate did with the figures of one card, in words. */
export interface HiddenOfCard {
  readonly summary: string;
  readonly lines: readonly string[];
  /** How many more are hidden than there are lines. */
  readonly more: number;
  /** How many figures are rounded, in a sentence; empty when none is. */
  readonly rounded: string;
}

/** Lines beside a card at most. */
const LISTED = 12;

/** What is hidden of one card and why, the region that is looked at first. */
export function hiddenOf(
  decisions: readonly CellDecision[],
  id: string,
  region: string,
  labels: Readonly<Record<string, string>>,
  language: Language,
): HiddenOfCard {
  const messages = publishingMessages(language);
  const { reasons } = publishMessages(language);
  const own = decisions.filter(({ table }) => table === id);
  const rounded = own.filter(({ reason }) => reason === 'rounded').length;
  const hidden = own.filter(({ reason }) => reason !== 'rounded');
  const here = (one: CellDecision): number => (one.region === region ? 0 : 1);
  const ordered = hidden.toSorted((a, b) => here(a) - here(b));
  return {
    summary: hidden.length === 0 ? messages.nothingHidden : messages.hiddenHere(hidden.length),
    lines: ordered
      .slice(0, LISTED)
      .map(({ region: code, period, reason }) =>
        messages.hiddenIn(labels[code] ?? code, periodLabel(period, language), reasons[reason]),
      ),
    more: Math.max(0, hidden.length - LISTED),
    rounded: rounded === 0 ? '' : messages.roundedHere(rounded),
  };
}
