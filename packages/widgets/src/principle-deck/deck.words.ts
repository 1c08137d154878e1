import type { Language } from '@draagkracht/model';
import type { AgreementView } from '../principle-card/principle-card.view.js';
import { deskMessages } from './desk.messages.js';
import { outcomeCounts, type DeckView } from './deck.view.js';

/** How many agreements run, and whether one asks to be looked back on: the first sentence of the deck. */
export function runningWords({ running, due }: DeckView, language: Language): string {
  const say = deskMessages[language];
  if (running.length === 0) return say.nothingRuns;
  return due === 0 ? say.running(running.length) : `${say.running(running.length)} ${say.due(due, running.length)}`;
}

/** What came of earlier agreements, in counts; what did not happen is left out. Numbers of agreements, never of people. */
export function earlierWords(views: readonly AgreementView[], language: Language): string {
  const say = deskMessages[language];
  if (views.length === 0) return say.noneHere;
  const parts = outcomeCounts(views).flatMap(([outcome, count]) =>
    count > 0 ? [`${count} ${say.counted[outcome]}`] : [],
  );
  return say.lookedBack(views.length, parts.join(', '));
}
