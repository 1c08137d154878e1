import type { CatalogueEntry } from './entry.js';
import { from, kindNotes, places, read, said, sources, unit, who } from './shared.names.js';

const outcome = {
  denominator: who.ended,
  unit: unit.percent,
  decimals: 0,
  direction: 'higher',
  laws: ['jeugdwet'],
  lifeDomains: ['zorg', 'welzijn'],
  tasks: ['6'],
  level: 'programme',
  aspect: 'effectiveness',
  sources: [sources.nji],
  rhythm: 'year',
  geography: places.own,
  breaks: [],
  mark: 'verified',
  known: [],
} as const satisfies Partial<CatalogueEntry>;

/** Entries 16–21: what help brought about, after the outcome criteria of the NJi. */
export const youthOutcomeEntries: readonly CatalogueEntry[] = [
  {
    ...outcome,
    id: 'uitval-jeugd',
    number: 16,
    label: said('Uitval uit jeugdhulp', 'Drop-out from youth help'),
    definition: said(
      'Trajecten die één kant stopte, zonder dat de ander dat wilde.',
      'Support that one side ended while the other did not want to.',
    ),
    numerator: said('trajecten die eenzijdig stopten', 'support that ended one-sidedly'),
    direction: 'lower',
    kind: 'registration',
    circle: '5',
    readWith: [
      read.outcome,
      said(
        'Aanbieders schrijven een einde niet allemaal op dezelfde manier op.',
        'Providers do not all write down an ending in the same way.',
      ),
    ],
    columns: { fields: [], alsoCalled: ['Voortijdig gestopt', 'Uitval', 'Drop-out youth help'] },
  },
  {
    ...outcome,
    id: 'nut-jeugd',
    number: 17,
    label: said('Tevreden over het nut van de hulp', 'Satisfied with the use of the help'),
    definition: said(
      'Jongeren en ouders die vinden dat de hulp nut had.',
      'Young people and parents who find that the help was of use.',
    ),
    numerator: said('antwoorden die positief zijn', 'positive answers'),
    denominator: who.answers,
    kind: 'survey',
    tells: 'opinion',
    circle: '5',
    readWith: [read.opinion, read.survey],
    columns: { fields: [], alsoCalled: ['Tevredenheid nut jeugdhulp', 'Tevredenheid over nut van de hulp'] },
  },
  {
    ...outcome,
    id: 'zonder-hulp-verder',
    number: 18,
    label: said('Kan zonder hulp verder', 'Can go on without help'),
    definition: said(
      'Gestopte trajecten waarna het gezin zonder verdere hulp kon.',
      'Support that ended and after which the family could do without further help.',
    ),
    numerator: said('trajecten waarna men zonder hulp verder kon', 'support after which people could go on alone'),
    kind: 'survey',
    kindNote: kindNotes.registeredAndAsked,
    circle: '1',
    readWith: [
      read.outcome,
      said(
        'Steun van familie of buren is ook steun. Alleen verder hoeft niet.',
        'Support of family or neighbours is support too. Nobody has to go on alone.',
      ),
    ],
    columns: { fields: [], alsoCalled: ['Zonder hulp verder', 'Able to go on without help'] },
  },
  {
    ...outcome,
    id: 'herhaald-beroep',
    number: 19,
    label: said('Geen nieuwe start binnen 12 maanden', 'No new start within 12 months'),
    definition: said(
      'Gestopte trajecten waarna binnen 12 maanden geen nieuwe hulp begon.',
      'Support that ended without new help within 12 months.',
    ),
    numerator: said('gestopte trajecten zonder nieuwe start', 'support that ended without a new start'),
    kind: 'registration',
    laws: ['jeugdwet', 'wmo'],
    circle: '5',
    aspect: 'sustainability',
    sources: [sources.nji, sources.youth],
    readWith: [
      said(
        'Dit cijfer komt altijd een jaar later. Het laatste jaar is nog niet af.',
        'This figure always comes a year later. The last year is not complete yet.',
      ),
      said(
        'Opnieuw hulp vragen kan ook goed zijn: dan weet iemand de weg.',
        'Asking for help again can also be good: somebody knows the way then.',
      ),
    ],
    columns: { fields: [], alsoCalled: ['Herhaald beroep', 'Geen herhaald beroep', 'Terugval na jeugdhulp'] },
  },
  {
    ...outcome,
    id: 'probleem-minder',
    number: 20,
    label: said('Problemen verminderd', 'Fewer problems'),
    definition: said(
      'Mensen die twee keer gemeten zijn, en bij wie de problemen minder werden.',
      'People who were measured twice and whose problems became fewer.',
    ),
    numerator: said('mensen met minder problemen bij de tweede meting', 'people with fewer problems the second time'),
    denominator: said('mensen die twee keer gemeten zijn', 'people who were measured twice'),
    kind: 'survey',
    circle: '1',
    readWith: [
      read.outcome,
      said(
        'Wie begint als het slecht gaat, wordt vaak vanzelf wat beter.',
        'Who begins when things are bad often gets somewhat better anyway.',
      ),
    ],
    columns: { fields: [], alsoCalled: ['Zelfredzaamheid gegroeid', 'Probleemvermindering', 'Problems reduced'] },
  },
  {
    ...outcome,
    id: 'doelen-gehaald',
    number: 21,
    label: said('Eigen doelen gehaald', 'Own goals reached'),
    definition: said(
      'Gestopte trajecten waarin de afgesproken doelen geheel of grotendeels gehaald zijn.',
      'Support that ended with the agreed goals reached, wholly or mostly.',
    ),
    numerator: said('trajecten met doelen gehaald', 'support with goals reached'),
    kind: 'survey',
    laws: ['jeugdwet', 'wmo'],
    circle: '1',
    sources: [sources.nji, from('Eigen registratie van de gemeente')],
    readWith: [
      read.outcome,
      said(
        'Vraag wiens doel het was. Het telt pas als de inwoner het zelf koos.',
        'Ask whose goal it was. It counts only if the resident chose it.',
      ),
    ],
    columns: { fields: [], alsoCalled: ['Overeengekomen doelen gehaald', 'Doelen behaald', 'Goals reached'] },
  },
];
