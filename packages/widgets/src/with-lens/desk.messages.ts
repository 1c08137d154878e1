import type { Language, LensKind } from '@draagkracht/model';

const nl = {
  invented: 'Bedachte tekst',
  pasteTitle: 'Welke tekst?',
  paste: 'Plak hier uw tekst',
  pasteHelp: 'De tekst blijft in dit venster. Wij bewaren hem nergens. Sluit u de pagina, dan is hij weg.',
  dutchOnly: '',
  nothingPasted: 'Plak eerst een tekst.',
  sample: 'Neem de voorbeeldtekst',
  read: 'Lees de tekst',
  cancel: 'Stop en vergeet de tekst',
  tooLong: (characters: string, parts: number) =>
    `Deze tekst heeft ${characters} tekens. Dat is te veel om in één keer te bespreken. Lees hem in ${parts} delen.`,
  part: (at: number, all: number) => `Deel ${at} van ${all}`,
  readPart: (at: number, all: number) => `Lees deel ${at} van ${all}`,
  readingTitle: 'Wat de lens ziet',
  share: (acts: number, all: number) =>
    acts === 0
      ? `In geen van de ${all} zinnen doet een inwoner iets.`
      : `In ${acts} van de ${all} zinnen doet een inwoner iets.`,
  oneSentence: (acts: number): string =>
    acts === 0 ? 'In de ene zin doet geen inwoner iets.' : 'In de ene zin doet een inwoner iets.',
  noSentence: 'In deze tekst staat geen zin.',
  noMarks: 'De lens wijst geen woorden aan.',
  marks: (count: number) => (count === 1 ? 'De lens stelt 1 vraag.' : `De lens stelt ${count} vragen.`),
  limit: 'Een woordenlijst ziet niet alles. Toon, spot en wat er ontbreekt ziet u alleen zelf.',
  howTitle: 'Zo tellen wij',
  how: 'Een zin telt mee als een woord voor een inwoner vlak bij een werkwoord staat. Bijvoorbeeld kiezen, vragen of helpen. Zinnen met “moet” of “wordt” tellen niet mee. De telling is ruw: kijk zelf of zij klopt.',
  textTitle: 'Uw tekst',
  textHelp: 'Ga met de pijltjes van woord naar woord. Enter brengt u bij de vraag.',
  questionsTitle: 'Vragen bij de tekst',
  question: (number: number) => `vraag ${number}`,
  toText: 'Toon in de tekst',
  take: 'Neem deze vraag mee',
  inSentence: (number: number) => `zin ${number}`,
  longSentence: (words: number) => `zin van ${words} woorden`,
  kinds: {
    'talk-about': 'praat over mensen',
    label: 'etiket',
    passive: 'er staat niet wie',
    long: 'lange zin',
    abbreviation: 'letters',
  } satisfies Record<LensKind, string> as Record<LensKind, string>,
  keepTitle: 'Bewaar de telling en uw vragen',
  keepHelp: 'De tekst zelf bewaren wij niet.',
  keep: 'Bewaar zonder de tekst',
  other: 'Lees een andere tekst',
  change: 'Wijzig de tekst',
  words: 'Pas de woordenlijst aan',
  wordsTitle: 'Uw woordenlijst',
  wordsHelp: 'Voeg woorden toe die u hier vaak ziet. Of kies woorden die u niet wilt laten aanwijzen.',
  saveWords: 'Bewaar de woordenlijst',
  print: 'Druk af',
  same: (name: string, day: string) => `U las deze tekst al eens: ${name}, op ${day}.`,
  keptTitle: (count: number) => (count === 1 ? 'Eén gelezen tekst' : `${count} gelezen teksten`),
  latest: (name: string) => `Het laatst gelezen: ${name}.`,
  chosen: 'Vragen die u meenam',
  remove: 'Haal weg',
};

const en: typeof nl = {
  invented: 'Invented text (bedacht)',
  pasteTitle: 'Which text?',
  paste: 'Paste your text here',
  pasteHelp: 'The text stays in this window. We keep it nowhere. When you close the page it is gone.',
  dutchOnly: 'The lens reads Dutch texts. In another language it sees next to nothing.',
  nothingPasted: 'Paste a text first.',
  sample: 'Use the example text',
  read: 'Read the text',
  cancel: 'Stop and forget the text',
  tooLong: (characters, parts) =>
    `This text has ${characters} characters. That is too much to discuss at once. Read it in ${parts} parts.`,
  part: (at, all) => `Part ${at} of ${all}`,
  readPart: (at, all) => `Read part ${at} of ${all}`,
  readingTitle: 'What the lens sees',
  share: (acts, all) =>
    acts === 0
      ? `In none of the ${all} sentences a resident does something.`
      : `In ${acts} of the ${all} sentences a resident does something.`,
  oneSentence: (acts) =>
    acts === 0 ? 'In the one sentence no resident does anything.' : 'In the one sentence a resident does something.',
  noSentence: 'There is no sentence in this text.',
  noMarks: 'The lens marks no words.',
  marks: (count) => (count === 1 ? 'The lens asks 1 question.' : `The lens asks ${count} questions.`),
  limit: 'A list of words does not see everything. Tone, irony and what is missing only you can see.',
  howTitle: 'How we count',
  how: 'A sentence counts when a word for a resident stands close to a verb. For example to choose, to ask or to help. Sentences with “moet” or “wordt” do not count. It is a rough count: see for yourself whether it is right.',
  textTitle: 'Your text',
  textHelp: 'Go from word to word with the arrows. Enter takes you to the question.',
  questionsTitle: 'Questions to the text',
  question: (number) => `question ${number}`,
  toText: 'Show in the text',
  take: 'Take this question along',
  inSentence: (number) => `sentence ${number}`,
  longSentence: (words) => `sentence of ${words} words`,
  kinds: {
    'talk-about': 'talks about people',
    label: 'label',
    passive: 'it does not say who',
    long: 'long sentence',
    abbreviation: 'letters',
  },
  keepTitle: 'Keep the counts and your questions',
  keepHelp: 'The text itself we do not keep.',
  keep: 'Keep without the text',
  other: 'Read another text',
  change: 'Change the text',
  words: 'Change the word list',
  wordsTitle: 'Your word list',
  wordsHelp: 'Add words that you often see here. Or choose words that should not be marked.',
  saveWords: 'Save the word list',
  print: 'Print',
  same: (name, day) => `You read this text before: ${name}, on ${day}.`,
  keptTitle: (count) => (count === 1 ? 'One text that was read' : `${count} texts that were read`),
  latest: (name) => `Read last: ${name}.`,
  chosen: 'Questions you took along',
  remove: 'Remove',
};

/** The shape of the texts: Dutch leads. */
export type LensTexts = typeof nl;

/** The texts of the desk. */
export const deskMessages: Readonly<Record<Language, LensTexts>> = { nl, en };
