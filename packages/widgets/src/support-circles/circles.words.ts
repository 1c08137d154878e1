import {
  circles,
  helpKinds,
  nameOf,
  type Circle,
  type HelpKind,
  type Language,
  type SupportCircles,
  type SupportPerson,
} from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { fallsAway } from './falls-away.view.js';
import { helped, helpers, present, type WithPeople } from './people.view.js';
import { signalsOf, type CirclesSignalCode } from './signals.view.js';

/** What is called when nothing was filled in yet. */
export const roleOf = ({ roleLabel }: Pick<SupportPerson, 'roleLabel'>, language: Language): string =>
  roleLabel.trim() || deskMessages[language].unnamed;

const roles = (people: readonly SupportPerson[], language: Language): string =>
  people.map((person) => roleOf(person, language)).join(', ');

const helpWords = (kinds: readonly HelpKind[], language: Language): string =>
  kinds.map((kind) => nameOf(helpKinds, kind)[language].toLowerCase()).join(', ');

const circleWords = (which: readonly Circle[], language: Language): string =>
  which.map((circle) => nameOf(circles, circle)[language]).join(', ');

/** Everything that was filled in about one person, in one line; the same the drawing shows. */
export function personWords(person: SupportPerson, language: Language): string {
  const say = deskMessages[language];
  const { contact, direction, help, load, backup, wish, away } = person;
  const parts = [
    away ? say.gone : '',
    contact ? say.summary.contact[contact] : '',
    [direction ? say.summary.direction[direction] : '', helpWords(help, language)].filter(Boolean).join(': '),
    load ? say.summary.load[load] : '',
    backup ? say.summary.backup[backup] : '',
    wish ? say.summary.wish[wish] : '',
  ].filter(Boolean);
  const line = parts.join('; ');
  return line === '' ? '' : `${line[0]!.toUpperCase()}${line.slice(1)}.`;
}

/** What these circles come to, in one to three short sentences: counts, no judgement. */
export function circlesSentence({ people }: WithPeople, language: Language): string {
  const say = deskMessages[language];
  const all = present(people).length;
  return all === 0 ? say.nobodyAtAll : say.people(all, helpers(people).length, helped(people).length);
}

/** The questions these circles give rise to, in words. */
export const questionWords = (
  data: WithPeople & Pick<SupportCircles, 'ownContribution'>,
  language: Language,
): readonly { readonly code: CirclesSignalCode; readonly text: string }[] =>
  signalsOf(data).map(({ code, people, count }) => ({
    code,
    text: deskMessages[language].questions[code](roles(people, language), count?.own ?? 0, count?.all ?? 0),
  }));

/** What is different later, each as a sentence. It says so when nothing falls away. */
export function fallsAwayWords(now: WithPeople, later: WithPeople, language: Language): readonly string[] {
  const say = deskMessages[language];
  const { people, help, circles: emptied, added, gained } = fallsAway(now, later);
  return [
    people.length > 0 ? say.goneWho(roles(people, language)) : say.nothingFalls,
    help.length > 0 ? say.lostHelp(helpWords(help, language)) : people.length > 0 ? say.noHelpLost : '',
    emptied.length > 0 ? say.emptied(circleWords(emptied, language), emptied.length) : '',
    added.length > 0 ? say.addedWho(roles(added, language)) : '',
    gained.length > 0 ? say.gainedHelp(helpWords(gained, language)) : '',
  ].filter(Boolean);
}
