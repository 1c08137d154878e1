import { daysAfter, type Language, type Translated, type TurnCurve } from '@draagkracht/model';

const aim: Translated = {
  nl: 'Iedereen heeft iemand om op terug te vallen',
  en: 'Everybody has somebody to fall back on',
};
const figure: Translated = { nl: 'Voelt zich eenzaam, Voorbeeldgemeente', en: 'Feels lonely, Voorbeeldgemeente' };
const invented: Translated = { nl: 'bedacht', en: 'invented' };
const alone: Translated = { nl: 'Meer mensen wonen alleen', en: 'More people live alone' };
const room: Translated = { nl: 'De buurtkamer is weer open', en: 'The community room is open again' };
const bus: Translated = { nl: 'De bus rijdt ’s avonds niet', en: 'There is no bus at night' };
const residents: Translated = { nl: 'bewoners van de flat', en: 'residents of the flat' };
const neighbours: Translated = { nl: 'kennen de buren', en: 'know the neighbours' };
const landlord: Translated = { nl: 'woningcorporatie', en: 'housing association' };
const hall: Translated = { nl: 'de hal', en: 'the hall' };
const coffee: Translated = { nl: 'Koffie in de hal', en: 'Coffee in the hall' };
const reached: Translated = { nl: '60 bewoners', en: '60 residents' };
const nightBus: Translated = { nl: 'Buurtbus in de avond', en: 'Community bus at night' };
const tuesday: Translated = { nl: 'Elke dinsdag koffie in de hal', en: 'Coffee in the hall every Tuesday' };
const owner: Translated = { nl: 'bewonerscommissie', en: 'residents’ committee' };

/** An invented conversation of an invented municipality; always shown with the word that says so. `today` is an ISO day. */
export function exampleTurn(language: Language, today: string): TurnCurve {
  const year = Number(today.slice(0, 4));
  return {
    result: aim[language],
    level: 'population',
    indicator: figure[language],
    unit: '%',
    better: 'lower',
    figures: [41, 42, 42, 43, 45].map((value, at) => `${year - 9 + at * 2} ${value}`).join('\n'),
    source: invented[language],
    ifNothingPeriod: `${year + 2}JJ00`,
    ifNothingLow: 45,
    ifNothingHigh: 48,
    ifNothingWhy: alone[language],
    storyFactors: [
      { text: room[language], effect: 'helps', evidence: 'practice' },
      { text: alone[language], effect: 'hinders', evidence: 'figure' },
      { text: bus[language], effect: 'hinders', evidence: 'suspicion' },
    ],
    partners: [
      { who: residents[language], brings: neighbours[language] },
      { who: landlord[language], brings: hall[language] },
    ],
    ideas: [
      { text: coffee[language], cost: 'none', evidence: 'practice', reach: reached[language] },
      { text: nightBus[language], cost: 'high', evidence: 'suspicion', reach: '' },
    ],
    chosen: [{ what: tuesday[language], ownerRole: owner[language], by: daysAfter(today, 28) }],
  };
}
