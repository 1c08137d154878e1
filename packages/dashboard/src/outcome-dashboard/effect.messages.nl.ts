import type { EffectTexts } from './effect.messages.js';

export const nl: EffectTexts = {
  open: 'Had dit effect?',
  title: (indicator, region) => `Had dit effect? ${indicator} in ${region}`,
  purpose:
    'U deed iets, en wilt weten of het hielp. Beantwoord de vragen. Dan staat hier wat de cijfers laten zien, en wat u wel en niet mag zeggen.',
  notKept: 'Deze vraag wordt niet bewaard. Sluit u de pagina, dan is zij weg. Gebruik geen namen of BSN.',
  measure: 'Wat deed u?',
  measureHelp: 'Eén maatregel, bijvoorbeeld: jeugdhulp dicht bij school.',
  since: 'Vanaf welke periode kon het werken?',
  choose: 'Kies',
  meant: 'Welke kant moest het cijfer op?',
  meants: { lower: 'omlaag', higher: 'omhoog' },
  reason: 'Waarom koos u dit gebied?',
  reasons: {
    request: 'het gebied vroeg er zelf om',
    trial: 'het was een proef, het gebied is geloot of zo ingedeeld',
    other: 'om iets anders',
  },
  worst: {
    lower: 'het cijfer was hier het hoogst, of bij de hoogste',
    higher: 'het cijfer was hier het laagst, of bij de laagste',
    either: 'het cijfer was hier het slechtst, of bij de slechtste',
  },
  against: 'Met welk gebied vergelijkt u?',
  sameKind: 'andere gebieden van dezelfde soort, samen',
  alone: 'met geen: alleen de eigen lijn',
  conditionsTitle: 'Wat weet u nog meer?',
  conditions: {
    theory: 'Staat op papier waarom de maatregel zou werken?',
    implemented: 'Is de maatregel uitgevoerd zoals bedoeld?',
    evidence: 'Zag u de stappen daartussen ook gebeuren?',
    'others-weighed': 'Bekeek u andere oorzaken, en verklaren die het niet?',
  },
  met: { yes: 'ja', partly: 'deels', no: 'nee, of weet ik niet' },
  toAnswer:
    'Kies vanaf welke periode, welke kant het cijfer op moest en waarom u dit gebied koos. Dan staat hier het antwoord.',
  answer: 'Wat u mag zeggen',
  claim: (word) => `Sterkste uitspraak die kan: ${word}.`,
  figures: 'Wat de cijfers laten zien',
  itsNeeds: 'Om alleen naar de eigen lijn te kijken zijn acht cijfers van vóór en vier van na het begin nodig.',
  noFair: 'De vergelijking geeft geen antwoord. Daarom kijken we naar de eigen lijn.',
  noneTogether:
    'Van te weinig andere gebieden zijn cijfer en inwoners in elke periode bekend. Kies één gebied om mee te vergelijken.',
  additive: 'Dit is een aantal. Aantallen van gebieden van verschillende grootte vergelijken we niet.',
  holdsOwn: (name) => `Het eigen gebied telt mee in ${name}. Een effect lijkt daardoor kleiner dan het is.`,
  together: (count) => `${count} andere gebieden, gewogen naar inwoners`,
  recovery: 'Wat vanzelf komt',
  whenChosen: (period) => `Gerekend vanaf het cijfer van ${period}, toen u koos.`,
  recoveryUnknown:
    'Hoeveel van het herstel vanzelf komt, is hier niet uit te rekenen. Daarvoor zijn tien andere gebieden nodig met een cijfer van vóór en van na het begin.',
  missing: (claim) => `Om “${claim}” te mogen zeggen, staat dit nog in de weg`,
  working: 'Reken dit antwoord na',
  chanceWorking: 'Reken deze kans na',
  aMeasure: 'maatregel',
  lines: 'De lijnen naast elkaar',
  close: 'Sluit deze vraag',
};
