import type { Language } from '@draagkracht/model';

const list = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

const nl = {
  invented: 'Bedacht voorbeeld',
  subjectTitle: 'Waar kijkt u samen naar?',
  saveSubject: 'Begin met scoren',
  sheetTitle: 'Uw antwoorden',
  sheetHelp:
    'Kies bij elk paar twee keer een plaats: hoe het nu is, en hoe u het wilt. Geen kant is goed of fout. U mag een paar overslaan.',
  evidenceNote: 'Wat u schrijft ziet straks iedereen, zonder uw naam.',
  saveSheet: 'Klaar, geef door',
  nextPair: 'Volgend paar',
  previousPair: 'Vorig paar',
  pairOf: (number: number) => `Paar ${number} van 7`,
  ends: (social: string, medical: string) => `1 is: ${social}. 5 is: ${medical}.`,
  people: (count: number) => (count === 1 ? 'Eén persoon gaf antwoord.' : `${count} mensen gaven antwoord.`),
  nobody: 'Nog niemand gaf antwoord.',
  hidden: 'De antwoorden zijn nog niet te zien. Laat ze zien als iedereen is geweest.',
  nextPerson: 'Volgende persoon',
  firstPerson: 'Begin met scoren',
  reveal: 'Laat de antwoorden zien',
  exported: 'Het bestand met de antwoorden is gemaakt.',
  exportFile: 'Geef antwoorden mee als bestand',
  importLabel: 'Haal antwoorden van een ander apparaat binnen',
  importHint: 'Kies het bestand dat een ander u gaf. Het gaat niet over internet.',
  file: 'antwoorden',
  came: (added: number, known: number): string =>
    [
      added === 0
        ? 'Er kwam niets nieuws bij.'
        : added === 1
          ? 'De antwoorden van één persoon kwamen erbij.'
          : `De antwoorden van ${added} mensen kwamen erbij.`,
      known === 0
        ? ''
        : known === 1
          ? 'Eén stond er al en telt één keer.'
          : `${known} stonden er al en tellen één keer.`,
    ]
      .filter(Boolean)
      .join(' '),
  withheld: (count: number): string =>
    count === 1
      ? 'Eén reden namen wij niet over. Er lijkt een BSN in te staan.'
      : `${count} redenen namen wij niet over. Er lijkt een BSN in te staan.`,
  refused: {
    'no-json': 'Dit is geen bestand met antwoorden. Vraag de ander om het bestand opnieuw te maken.',
    'other-kind': 'Dit bestand is niet met dit hulpmiddel gemaakt. Vraag om een bestand met antwoorden.',
    newer: 'Dit bestand komt van een nieuwere versie. Gebruik op beide apparaten dezelfde versie.',
    damaged: 'Dit bestand is beschadigd. Wij namen niets over. Vraag om een nieuw bestand.',
    'too-many': 'Er passen zestig mensen in één vergelijking. Wij namen niets over.',
  },
  otherSubject: (theirs: string, ours: string) =>
    `Dit bestand gaat over iets anders: ‘${theirs}’. Hier gaat het over ‘${ours}’. Wij namen niets over.`,
  keyNow: 'nu (middelste antwoord)',
  keyWanted: 'gewenst (middelste antwoord)',
  keyNowDot: 'één antwoord over nu',
  keyWantedDot: 'één antwoord over gewenst',
  middle: (now: string, wanted: string) => `Nu: ${now}. Gewenst: ${wanted}.`,
  same: (at: string) => `Nu en gewenst: ${at}.`,
  span: (low: number, high: number): string => (low === high ? `allemaal ${low}` : `van ${low} tot ${high}`),
  spans: (now: string, wanted: string) => `De antwoorden over nu: ${now}. Over gewenst: ${wanted}.`,
  noAnswers: 'Niemand gaf hier antwoord.',
  fewHere: 'Te weinig om verschillen te tonen.',
  few: 'Verschillen tussen mensen tonen wij pas vanaf drie antwoorden. Anders is te zien wie wat antwoordde.',
  pairs: (numbers: readonly number[]): string =>
    numbers.length === 7
      ? 'alle paren'
      : numbers.length === 1
        ? `paar ${numbers[0]}`
        : `paar ${list(numbers.map(String), 'en')}`,
  both: (pairs: string) => `Bespreek eerst ${pairs}. Daar verschilt u het meest van mening, en is de stap het grootst.`,
  mostSpread: (pairs: string, steps: number) =>
    `Het meest verschilt u van mening bij ${pairs}: ${steps === 1 ? 'één plaats' : `${steps} plaatsen`} uit elkaar.`,
  mostStep: (pairs: string, size: string, one: boolean) =>
    `De grootste stap van nu naar gewenst is bij ${pairs}: ${size} ${one ? 'plaats' : 'plaatsen'}.`,
  noSpread: 'Iedereen ziet elk paar hetzelfde.',
  noStep: 'U wilt elk paar houden zoals het nu is.',
  reasons: (count: number): string => (count === 1 ? 'Eén reden' : `${count} redenen`),
  tableTitle: 'Alle antwoorden in een tabel',
  columns: {
    pair: 'Paar',
    now: 'Nu',
    wanted: 'Gewenst',
    nowSpan: 'Nu, alle antwoorden',
    wantedSpan: 'Gewenst, alle antwoorden',
    count: 'Mensen',
  },
  changeTitle: 'Eén verandering',
  changeHelp: 'Kies samen één paar en één ding dat u anders gaat doen.',
  saveChange: 'Bewaar de verandering',
  ourChange: 'Onze verandering',
  owner: 'Wie let hierop',
  backTitle: 'Eerst terugkijken',
  saveBack: 'Bewaar wat wij leerden',
  lookBack: 'Kijk nu terug',
  outcomes: { yes: 'Het is gelukt.', partly: 'Het is deels gelukt.', no: 'Het is niet gelukt.' },
  changeIt: 'Wijzig de verandering',
  editSubject: 'Wijzig het onderwerp',
  remove: 'Haal deze vergelijking weg',
  print: 'Druk af',
  again: 'Maak een nieuwe vergelijking',
  open: 'Open',
  earlierTitle: (count: number) => (count === 1 ? 'Eén andere vergelijking' : `${count} andere vergelijkingen`),
  noChange: 'Hier is nog geen verandering gekozen.',
};

const en: typeof nl = {
  invented: 'Invented example (bedacht)',
  subjectTitle: 'What do you look at together?',
  saveSubject: 'Begin to score',
  sheetTitle: 'Your answers',
  sheetHelp:
    'Choose two places for each pair: how it is now, and how you want it. Neither side is right or wrong. You may skip a pair.',
  evidenceNote: 'Everybody will see what you write, without your name.',
  saveSheet: 'Done, hand it on',
  nextPair: 'Next pair',
  previousPair: 'Previous pair',
  pairOf: (number) => `Pair ${number} of 7`,
  ends: (social, medical) => `1 is: ${social}. 5 is: ${medical}.`,
  people: (count) => (count === 1 ? 'One person answered.' : `${count} people answered.`),
  nobody: 'Nobody answered yet.',
  hidden: 'The answers cannot be seen yet. Show them when everybody had a turn.',
  nextPerson: 'Next person',
  firstPerson: 'Begin to score',
  reveal: 'Show the answers',
  exported: 'The file with the answers has been made.',
  exportFile: 'Take answers along as a file',
  importLabel: 'Bring in answers of another device',
  importHint: 'Choose the file somebody gave you. It does not go over the internet.',
  file: 'answers',
  came: (added, known) =>
    [
      added === 0
        ? 'Nothing new came in.'
        : added === 1
          ? 'The answers of one person came in.'
          : `The answers of ${added} people came in.`,
      known === 0
        ? ''
        : known === 1
          ? 'One was there already and counts once.'
          : `${known} were there already and count once.`,
    ]
      .filter(Boolean)
      .join(' '),
  withheld: (count) =>
    count === 1
      ? 'We did not take over one reason. It seems to hold a BSN.'
      : `We did not take over ${count} reasons. They seem to hold a BSN.`,
  refused: {
    'no-json': 'This is no file with answers. Ask for the file to be made again.',
    'other-kind': 'This file was not made with this tool. Ask for a file with answers.',
    newer: 'This file comes from a newer version. Use the same version on both devices.',
    damaged: 'This file is damaged. We took nothing over. Ask for a new file.',
    'too-many': 'One comparison holds sixty people. We took nothing over.',
  },
  otherSubject: (theirs, ours) =>
    `This file is about something else: ‘${theirs}’. Here it is about ‘${ours}’. We took nothing over.`,
  keyNow: 'now (middle answer)',
  keyWanted: 'wanted (middle answer)',
  keyNowDot: 'one answer about now',
  keyWantedDot: 'one answer about wanted',
  middle: (now, wanted) => `Now ${now}, wanted ${wanted}.`,
  same: (at) => `Now and wanted ${at}.`,
  span: (low, high) => (low === high ? `all ${low}` : `from ${low} to ${high}`),
  spans: (now, wanted) => `The answers about now: ${now}. About wanted: ${wanted}.`,
  noAnswers: 'Nobody answered here.',
  fewHere: 'Too few to show differences.',
  few: 'We show differences between people only from three answers on. With fewer one could tell who answered what.',
  pairs: (numbers) => (numbers.length === 1 ? `pair ${numbers[0]}` : `pairs ${list(numbers.map(String), 'and')}`),
  both: (pairs) => `Talk about ${pairs} first. There you differ most, and the step is largest.`,
  mostSpread: (pairs, steps) => `You differ most on ${pairs}: ${steps === 1 ? 'one place' : `${steps} places`} apart.`,
  mostStep: (pairs, size, one) =>
    `The largest step from now to wanted is on ${pairs}: ${size} ${one ? 'place' : 'places'}.`,
  noSpread: 'Everybody sees each pair alike.',
  noStep: 'You want to keep each pair as it is now.',
  reasons: (count) => (count === 1 ? 'One reason' : `${count} reasons`),
  tableTitle: 'All answers in a table',
  columns: {
    pair: 'Pair',
    now: 'Now',
    wanted: 'Wanted',
    nowSpan: 'Now, all answers',
    wantedSpan: 'Wanted, all answers',
    count: 'People',
  },
  changeTitle: 'One change',
  changeHelp: 'Choose one pair together, and one thing you will do differently.',
  saveChange: 'Save the change',
  ourChange: 'Our change',
  owner: 'Who looks after it',
  backTitle: 'First look back',
  saveBack: 'Save what we learned',
  lookBack: 'Look back now',
  outcomes: { yes: 'It worked out.', partly: 'It partly worked out.', no: 'It did not work out.' },
  changeIt: 'Change what you chose',
  editSubject: 'Change the subject',
  remove: 'Remove this comparison',
  print: 'Print',
  again: 'Make a new comparison',
  open: 'Open',
  earlierTitle: (count) => (count === 1 ? 'One other comparison' : `${count} other comparisons`),
  noChange: 'No change has been chosen here yet.',
};

/** The texts of what is kept and of its forms. */
export const deskMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
