import { keepingMessages } from '@draagkracht/base/words.js';
import type { MergeChoice } from '@draagkracht/model';

/** A name with what follows behind it; a question has its own mark. */
const colon = (field: string): string => (field.endsWith('?') ? field : `${field}:`);
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** The Dutch of backing up and sharing. */
export const nl = {
  ...keepingMessages.nl,
  loading: 'Even laden…',
  busy: 'Even bezig…',
  fault: 'Uw browser laat dit nu niet toe. Er is niets veranderd. Probeer het opnieuw.',
  backup: 'Reservekopie',
  nothingKept: 'Er is nog niets bewaard. Er is dus ook niets om te kopiëren.',
  make: 'Maak een reservekopie',
  made: (file: string): string =>
    `De reservekopie gaat naar uw downloads: ${file}. Kijk of het bestand er staat; wij kunnen dat niet zien. Zet het op een veilige plek. Wie het bestand heeft, kan alles lezen.`,
  rehearse: 'Oefen het terugzetten',
  rehearseHelp:
    'Kies een reservekopie. Wij zetten die terug in het geheugen en vergelijken stuk voor stuk. Op uw apparaat verandert niets.',
  rehearsed: {
    whole: (pieces: number, datasets: number): string =>
      `De oefening is gelukt. Alles uit dit bestand komt terug: ${plural(pieces, 'stuk', 'stukken')} en ${plural(datasets, 'bestand met cijfers', 'bestanden met cijfers')}.`,
    part: 'Let op: niet alles uit dit bestand komt terug.',
    empty: 'Dit bestand is heel, maar er zit niets in.',
    type: (label: string, back: number, inFile: number): string =>
      back === inFile ? `${label}: ${inFile}, alles komt terug` : `${label}: ${back} van ${inFile} komt terug`,
    dataset: 'Bestanden met cijfers',
    figures: (back: number, inFile: number): string =>
      back === inFile
        ? `Cijfers: ${plural(inFile, 'kolom', 'kolommen')}, getal voor getal gelijk`
        : `Cijfers: ${back} van ${inFile} kolommen komt terug`,
    changes: (back: number, inFile: number): string =>
      back === inFile
        ? `Geschiedenis: ${plural(inFile, 'wijziging', 'wijzigingen')}, alles komt terug`
        : `Geschiedenis: ${back} van ${inFile} wijzigingen komt terug`,
    rejected: (count: number): string => `${plural(count, 'stuk is', 'stukken zijn')} niet te lezen.`,
    upToDate: 'Alles wat nu op dit apparaat staat, zit ook in dit bestand.',
    missing: (count: number): string =>
      `${plural(count, 'stuk dat nu hier staat, zit', 'stukken die nu hier staan, zitten')} niet in dit bestand. Heeft u alleen dit bestand, dan bent u dat kwijt.`,
    other: (count: number): string =>
      `${plural(count, 'stuk staat', 'stukken staan')} hier nu anders dan in het bestand.`,
  },
  where: 'Waar staat uw werk?',
  merge: 'Samenvoegen met een collega',
  mergeIntro:
    'U en uw collega werken elk op een eigen apparaat. Met een bestand brengt u het werk bij elkaar. Er komt geen server aan te pas.',
  give: 'Maak een bestand voor uw collega',
  given: (file: string): string =>
    `Het bestand gaat naar uw downloads: ${file}. Geef het aan uw collega. Wie het bestand heeft, kan alles lezen, ook wat niet openbaar is.`,
  choose: 'Kies het bestand van uw collega',
  chooseHelp: 'U ziet eerst wat er verschilt. Er verandert nog niets.',
  differences: 'Dit verschilt',
  madeAt: (moment: string): string => `Het bestand is gemaakt op ${moment}.`,
  rejected: (count: number): string =>
    `${plural(count, 'stuk in het bestand is', 'stukken in het bestand zijn')} niet te lezen en ${count === 1 ? 'blijft' : 'blijven'} achter.`,
  toChoose: (count: number): string =>
    count === 1 ? 'Bij 1 stuk kunt u kiezen' : `Bij ${count} stukken kunt u kiezen`,
  toChooseHelp:
    'U en uw collega veranderden hetzelfde, elk op een eigen manier. Kiest u niets, dan blijft alles bewaard.',
  bothChanged: 'U en uw collega veranderden dit allebei.',
  removedHere: 'U haalde dit weg. Uw collega veranderde het daarna.',
  removedThere: 'Uw collega haalde dit weg. U veranderde het daarna.',
  choices: {
    both: 'Bewaar allebei, naast elkaar',
    ours: 'Neem die van mij',
    theirs: 'Neem die van mijn collega',
  } as Readonly<Record<MergeChoice, string>>,
  choicesRemovedHere: { both: 'Zet het terug, zoals mijn collega het heeft', ours: 'Laat het weg' },
  choicesRemovedThere: { both: 'Bewaar het, zoals ik het heb', theirs: 'Haal het weg' },
  field: 'Onderdeel',
  before: 'Eerst',
  here: 'Bij u',
  there: 'In het bestand',
  by: (who: string, when: string): string => (who === '' ? when : `${who}, ${when}`),
  gone: 'weggehaald',
  other: 'anders',
  together: (count: number): string =>
    count === 1 ? '1 stuk gaat vanzelf samen' : `${count} stukken gaan vanzelf samen`,
  takesOver: (field: string, was: string, is: string): string => `${colon(field)} ${was} wordt ${is}`,
  keepsOurs: (field: string, is: string): string => `${colon(field)} blijft ${is}, zoals u het maakte`,
  goes: 'wordt weggehaald; uw collega haalde het weg',
  staysGone: 'blijft weg; u haalde het weg',
  returns: 'komt terug; uw collega zette het terug',
  onlyThere: (count: number): string =>
    count === 1
      ? '1 stuk staat alleen in het bestand en komt erbij'
      : `${count} stukken staan alleen in het bestand en komen erbij`,
  datasetsThere: (count: number): string =>
    `${plural(count, 'bestand met cijfers komt', 'bestanden met cijfers komen')} erbij`,
  same: (count: number): string => `${plural(count, 'stuk is', 'stukken zijn')} gelijk.`,
  onlyHere: (count: number): string =>
    count === 1
      ? '1 stuk staat alleen bij u. Het blijft zoals het is.'
      : `${count} stukken staan alleen bij u. Ze blijven zoals ze zijn.`,
  willKeep: 'U houdt wat u heeft. Samenvoegen verandert niets.',
  doMerge: 'Voeg samen',
  leave: 'Laat maar',
  last: (moment: string): string => `Laatst samengevoegd: ${moment}. U kunt dat in één keer terugdraaien.`,
  undo: 'Maak het samenvoegen ongedaan',
  undone: 'Alles staat weer zoals het was voor het samenvoegen.',
  besideTitle: 'Stukken in twee versies',
  besideHelp: 'Deze versies kwamen uit een bestand. Kies welke u houdt; u kunt ze ook laten staan.',
  besideBy: (who: string, when: string): string => `Versie van ${who}, ${when}`,
  besideField: (field: string, ours: string, theirs: string): string =>
    `${colon(field)} bij u ${ours}, in deze versie ${theirs}`,
  takeBeside: 'Neem deze versie',
  dropBeside: 'Haal deze versie weg',
};

/** Every text of backing up and sharing. */
export type SharingMessages = typeof nl;
