import { type InterplayScan, type Language, type PartyKind, type TieLevel } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { gapsOf, tiesOf, waitingOf, type SideScore, type TieView } from './ties.view.js';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The names of sides in one line. */
export const sideWords = (sides: readonly PartyKind[], language: Language): string =>
  sides.map((side) => deskMessages[language].sides[side]).join(', ');

/** The names of the two parties of a tie. */
export const pairWords = ({ a, b }: Pick<TieView, 'a' | 'b'>, language: Language): string =>
  deskMessages[language].pair(a.label, b.label);

const levelWords = (level: number, language: Language): readonly [string, string] => [
  String(level),
  deskMessages[language].levels[String(level) as TieLevel],
];

/** What one side says and wants, each as a sentence; a side that was not asked says so. */
export function scoreWords({ side, level, wanted, hadTurn }: SideScore, language: Language): readonly string[] {
  const say = deskMessages[language];
  const name = capital(say.sides[side]);
  return [
    level === undefined
      ? `${name}: ${hadTurn ? say.leftOpen : say.notAsked}.`
      : say.says(name, ...levelWords(level, language)),
    ...(wanted === undefined ? [] : [say.wants(name, ...levelWords(wanted, language))]),
  ];
}

/** What the scan comes to: how often two sides were heard, and how often they differ. It names no party as better or worse. */
export function scanSentence(data: InterplayScan, language: Language): string {
  const say = deskMessages[language];
  const ties = tiesOf(data);
  const waiting = waitingOf(data);
  const both = ties.filter(({ state }) => state === 'both').length;
  const gaps = gapsOf(ties).length;
  const found = both === 0 ? say.noneBoth : gaps === 0 ? say.same(both) : say.differ(gaps, both);
  return [
    data.sides.length === 0 ? say.nothing : found,
    waiting.length > 0 ? say.waiting(sideWords(waiting, language)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Ties of which one of two sides said nothing yet, each as a sentence. */
export const unaskedWords = (ties: readonly TieView[], language: Language): readonly string[] =>
  ties
    .filter(({ state }) => state === 'half')
    .flatMap((tie) =>
      tie.sides
        .filter(({ level }) => level === undefined)
        .map(({ side, hadTurn }) => {
          const say = deskMessages[language];
          return say[hadTurn ? 'openLeft' : 'unasked'](capital(pairWords(tie, language)), say.sides[side]);
        }),
    );
