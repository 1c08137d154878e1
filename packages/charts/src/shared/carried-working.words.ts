import { periodLabel, type Translated, type Working } from '@draagkracht/model';
import type { WorkingTexts } from './working.words.js';

// Fetched when somebody asks how figures were put together.

const ways: Readonly<Record<string, (period: Translated, parts: Translated) => Translated>> = {
  sum: (period, parts) => ({
    nl: `${period.nl}: de aantallen van ${parts.nl} opgeteld.`,
    en: `${period.en}: the numbers of ${parts.en} added up.`,
  }),
  'weighted-mean': (period, parts) => ({
    nl: `${period.nl}: het gemiddelde van ${parts.nl}. Een deel met meer mensen telt zwaarder.`,
    en: `${period.en}: the mean of ${parts.en}. A part with more people weighs more.`,
  }),
  renamed: (period, parts) => ({
    nl: `${period.nl}: het cijfer van ${parts.nl}, dat toen zo heette.`,
    en: `${period.en}: the figure of ${parts.en}, as it was called then.`,
  }),
};

function stepText(code: string): Translated {
  const [way = '', period = '', parts = ''] = code.split(' ');
  const codes = parts.split('+');
  const listed = (and: string): string =>
    [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(` ${and} `);
  const when = { nl: periodLabel(period, 'nl'), en: periodLabel(period, 'en') };
  return ways[way]?.(when, { nl: listed('en'), en: listed('and') }) ?? { nl: code, en: code };
}

/** The words for the steps by which figures of other regions were put together. */
export const carriedTexts = ({ steps }: Working): WorkingTexts => ({
  method: { nl: 'cijfers van vóór een herindeling', en: 'figures from before areas changed' },
  source: 'CBS, Gemeentelijke indeling',
  steps: Object.fromEntries(steps.map(({ code }) => [code, stepText(code)])),
  names: {
    figure: { nl: 'cijfer', en: 'figure' },
    people: { nl: 'mensen', en: 'people' },
    share: { nl: 'deel', en: 'share' },
    'sum(people × share)': { nl: 'mensen samen', en: 'people together' },
  },
});
