import { textIn, type Language } from '@draagkracht/model';
import type { CapacityChart } from './capacity-outlook.series.js';
import { shareText } from './capacity-outlook.words.js';
import { carersMessages } from './messages.carers.js';

/** Who is called a carer by whose figure, and which share was reckoned with: beside the number. Empty until somebody chose. */
export function definitionWords({ definition, share, isOwnShare, data }: CapacityChart, language: Language): string[] {
  const messages = carersMessages[language];
  if (!definition) return [];
  const { label, counts, among, year, source } = definition;
  const printed = share === undefined ? '' : shareText(share, language);
  const reckoned =
    share === undefined
      ? messages.shareMissing
      : isOwnShare
        ? messages.ownShare(printed)
        : messages.nationalShare(printed, textIn(among, language), data.age);
  return [messages.definition(textIn(label, language), textIn(counts, language), year, source), reckoned];
}
