import {
  daysAfter,
  interpretationSession,
  newRecord,
  type DkRecord,
  type InterpretationSession,
  type Series,
} from '@draagkracht/model';
import { factsOf, judgeSeries } from '@draagkracht/statistics';
import { sentenceOf } from '@draagkracht/base/words.js';
import { seriesSeen } from '../indicator/seen.view.js';
import { exampleFigures, exampleId, exampleRegion } from './example-figures.js';

type Seen = NonNullable<InterpretationSession['seen']>[number];

/** The chart of a column as it stood that day. @param n place of the indicator among those of the example */
function seen(now: string, column: string, n: number, direction: 'higher' | 'lower'): Seen {
  const { dataset, blocks } = exampleFigures(now);
  const { label, unit, decimals } = dataset.indicators.find(({ id }) => id === column)!;
  const { values, gaps, periods } = blocks.find(({ indicatorId }) => indicatorId === column)!;
  const from = dataset.regionCodes.indexOf(exampleRegion) * periods.length;
  const points = periods
    .map((period, at) => ({ period, value: values[from + at]!, gap: gaps[from + at] }))
    .filter(({ gap }) => gap === 0)
    .map(({ period, value }) => ({ period, value }));
  const chart = { label: label.nl, unit, decimals, direction, source: 'Bedachte cijfers', points };
  const told = { indicatorId: exampleId(200 + n), region: exampleRegion, seen: { ...chart, sentence: '' } };
  const series: Series = seriesSeen(told, 'Voorbeeldgemeente');
  const sentence = sentenceOf(factsOf(series, judgeSeries(series)), 'nl');
  return { indicatorId: told.indicatorId, chart: { ...chart, sentence } };
}

const latest = (now: string): InterpretationSession => {
  const today = now.slice(0, 10);
  return {
    title: 'Waarom leven meer mensen van bijstand?',
    heldOn: today,
    indicatorIds: [exampleId(204), exampleId(205)],
    region: exampleRegion,
    populationWanted: 'Dat iedereen kan rondkomen, ook in een jaar met tegenslag.',
    populationStands:
      'Het cijfer sprong in 2024. Toen gingen ook andere mensen meetellen. Hoeveel dat is, weten we niet.',
    populationPartners: 'Schuldhulp, de voedselbank, werkgevers op het bedrijventerrein.',
    populationWorks: 'Langsgaan in plaats van een brief. Dat kost alleen tijd.',
    readingA: 'Het werk is er wel, maar niet voor wie lang thuis zat.',
    readingAFrom: 'team inkomen',
    readingB: 'Mensen komen later om hulp, en blijven daardoor langer.',
    readingBFrom: 'ervaringsdeskundige',
    agreed: 'We weten het nog niet. We vragen het aan twintig mensen zelf.',
    agreements: [{ what: 'Met twintig mensen praten', ownerRole: 'team inkomen', by: daysAfter(today, 70) }],
    nextLook: daysAfter(today, 100),
    seen: [seen(now, 'bijstand', 4, 'lower'), seen(now, 'schulden', 5, 'lower')],
  };
};

const earlier = (now: string): InterpretationSession => {
  const today = now.slice(0, 10);
  return {
    title: 'Redden jongeren het na de hulp?',
    heldOn: daysAfter(today, -180),
    indicatorIds: [exampleId(203)],
    region: exampleRegion,
    programmeFor: 'Jongeren van 12 tot 18 jaar, na hulp van het wijkteam.',
    programmeBetter: 'Ruim zes van de tien redden zich. Van de anderen weten we het niet.',
    readingA: 'De hulp stopt als het doel gehaald is. Dat werkt.',
    readingAFrom: 'wijkteam jeugd',
    readingB: 'Wie zich niet redt, vult de vragen niet in.',
    readingBFrom: 'jongerenraad',
    agreed: 'Het cijfer is te mooi zolang we de anderen niet horen.',
    agreements: [
      {
        what: 'Bellen wie de vragen niet invulde',
        ownerRole: 'wijkteam jeugd',
        by: daysAfter(today, -60),
        outcome: 'partly',
        learned: 'Bellen na vijf uur werkt beter dan overdag.',
      },
      { what: 'De vragen korter maken', ownerRole: 'jongerenraad', by: daysAfter(today, -30) },
    ],
    nextLook: daysAfter(today, -2),
    seen: [seen(daysAfter(today, -180), 'zonder-hulp-verder', 3, 'higher')],
  };
};

/** Two sessions that were never held: one of today, and one that asks to be looked at again. @param now ISO instant */
export const exampleSessions = (now: string): readonly DkRecord<InterpretationSession>[] =>
  [latest(now), earlier(now)].map((data, n) =>
    newRecord(interpretationSession, data, { id: exampleId(600 + n), now, authorRole: 'beleid' }),
  );
