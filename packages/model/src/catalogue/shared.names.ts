import type { RegionKind } from '../region/region.js';
import type { Translated } from '../value/translated.js';
import type { CatalogueSource } from './entry.js';

// What many entries of the catalogue say alike.

/** A text in both languages, on one line. */
export const said = (nl: string, en: string): Translated => ({ nl, en });

/** Numerators and denominators that come back. */
export const who = {
  inhabitants: said('alle inwoners', 'all residents'),
  adults: said('inwoners van 18 jaar of ouder', 'residents aged 18 or over'),
  minors: said('jongeren tot 18 jaar', 'residents under 18'),
  households: said('particuliere huishoudens', 'private households'),
  answers: said('iedereen die antwoord gaf', 'all who answered'),
  workers: said('inwoners van 15 tot en met 64 jaar', 'residents aged 15 to 64'),
  pupils: said('leerplichtigen van 5 tot en met 17 jaar', 'children of school age, 5 to 17'),
  ended: said('trajecten die in het jaar stopten', 'support that ended in the year'),
} as const;

/** Units that come back. */
export const unit = {
  percent: said('%', '%'),
  perThousand: said('per 1.000 inwoners', 'per 1,000 residents'),
  perTenThousand: said('per 10.000 inwoners', 'per 10,000 residents'),
} as const;

/** Warnings that come back (D§7.6): each one full sentence, or two. */
export const read = {
  use: said(
    'Gebruik is geen behoefte. Wie hulp nodig heeft en niet krijgt, telt niet mee.',
    'Use is not need. Who needs help and does not get it is not counted.',
  ),
  lower: said(
    'Minder gebruik is niet vanzelf goed. Kijk ook naar de wachtlijst en de drempel.',
    'Less use is not good by itself. Look at the waiting list and the threshold too.',
  ),
  model: said(
    'In wijken en buurten is dit vaak een schatting met een model. Een schatting laat het effect van eigen beleid niet zien.',
    'In districts and neighbourhoods this is often an estimate by a model. An estimate cannot show the effect of your own policy.',
  ),
  survey: said(
    'Dit komt uit een enquête. Kijk eerst hoeveel mensen meededen.',
    'This comes from a survey. Look first at how many people took part.',
  ),
  healthMonitor: said(
    'De gezondheidsmonitor was er in 2012, 2016, 2020 en 2024. De jaren daartussen zijn niet gemeten.',
    'The health monitor was held in 2012, 2016, 2020 and 2024. The years between were not measured.',
  ),
  opinion: said(
    'Tevreden zijn is niet hetzelfde als geholpen zijn.',
    'Being satisfied is not the same as being helped.',
  ),
  formFree: said(
    'Sinds 2021 kiest elke gemeente de vorm zelf. Vergelijk niet over dat jaar heen.',
    'Since 2021 each municipality chooses the form itself. Do not compare across that year.',
  ),
  urbanity: said(
    'Vergelijk alleen met gemeenten die even stedelijk zijn.',
    'Compare only with municipalities that are as urban.',
  ),
  small: said(
    'In een kleine gemeente gaat het om weinig mensen. Eén gezin meer of minder telt dan zwaar.',
    'In a small municipality this is about few people. One family more or less weighs heavily there.',
  ),
  provisional: said(
    'De nieuwste cijfers zijn voorlopig. Later kunnen zij nog veranderen.',
    'The newest figures are provisional. They may still change later.',
  ),
  rounded: said(
    'In wijken en buurten zijn aantallen afgerond. Een klein verschil zegt daar niets.',
    'In districts and neighbourhoods counts are rounded. A small difference says nothing there.',
  ),
  average: said(
    'Dit is een gemiddelde. Groepen met wie het slechter gaat, ziet u er niet in.',
    'This is an average. It does not show the groups that fare worse.',
  ),
  schoolYear: said(
    'Het jaar is hier een schooljaar. Het loopt van augustus tot en met juli.',
    'The year is a school year here. It runs from August up to and including July.',
  ),
  outcome: said(
    'Niet iedereen is gevraagd of gemeten. Kijk eerst om hoeveel mensen het gaat.',
    'Not everybody was asked or measured. Look first at how many people it is about.',
  ),
  economy: said(
    'Dit hangt ook af van de economie. Vergelijk met het land.',
    'This also depends on the economy. Compare with the country.',
  ),
} as const;

/** Where a kind of figure comes about in two ways. */
export const kindNotes = {
  surveyAndModel: said(
    'Gevraagd in een enquête. In wijken en buurten vaak geschat met een model.',
    'Asked in a survey. In districts and neighbourhoods often estimated by a model.',
  ),
  registeredAndAsked: said(
    'Deels geteld in een registratie, deels gevraagd.',
    'Partly counted in a register, partly asked.',
  ),
  countedAndProjected: said(
    'De jaren tot nu zijn geteld. Latere jaren zijn een prognose.',
    'Years until now are counted. Later years are a projection.',
  ),
} as const;

/** A source with the numbers of its tables. */
export const from = (name: string, ...tableIds: readonly string[]): CatalogueSource => ({ name, tableIds });

/** Sources that come back. The tables of Kerncijfers wijken en buurten are one a year, 2013–2025 (D§4.1). */
export const sources = {
  gmsd: from('Gemeentelijke Monitor Sociaal Domein (CBS en VNG)'),
  bbv: from('Besluit begroting en verantwoording, via Waarstaatjegemeente'),
  kwb: from(
    'CBS, Kerncijfers wijken en buurten',
    '82339NED',
    '82931NED',
    '83220NED',
    '83487NED',
    '83765NED',
    '84286NED',
    '84583NED',
    '84799NED',
    '85039NED',
    '85318NED',
    '85618NED',
    '85984NED',
    '86165NED',
  ),
  wmoKinds: from('CBS, Wmo-cliënten naar soort voorziening', '86050NED'),
  youth: from('CBS, Jeugdhulp', '85102NED'),
  nji: from('Registratie van aanbieders, met de outcomecriteria van het NJi'),
  healthMonitor: from('Gezondheidsmonitor Volwassenen en Ouderen (GGD, CBS en RIVM)', '85012NED'),
  ceo: from('Cliëntervaringsonderzoek Wmo'),
  duo: from('DUO en Ingrado, via Waarstaatjegemeente'),
} as const;

/** Kinds of region that come back. */
export const places = {
  municipal: ['country', 'municipality'],
  all: ['country', 'municipality', 'district', 'neighbourhood'],
  own: ['municipality'],
} as const satisfies Readonly<Record<string, readonly RegionKind[]>>;

/** The break everybody has in the survey among clients of the Wmo. */
export const formFreeSince2021 = [
  {
    period: '2021JJ00',
    reason: said(
      'Sinds 2021 kiest elke gemeente de vorm van het onderzoek zelf.',
      'Since 2021 each municipality chooses the form of the survey itself.',
    ),
  },
] as const;
