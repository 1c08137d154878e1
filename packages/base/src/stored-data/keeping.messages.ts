import type { Language } from '@draagkracht/model';

/** Counts of what merging does, said in one sentence. */
export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly beside: number;
  readonly datasets: number;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const listNl = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

const willPartsNl = ({ added, changed, removed, beside, datasets }: MergeCounts): string[] => [
  ...(added > 0 ? [added === 1 ? 'komt er 1 stuk bij' : `komen er ${added} stukken bij`] : []),
  ...(changed > 0 ? [changed === 1 ? 'verandert er 1 stuk' : `veranderen er ${changed} stukken`] : []),
  ...(removed > 0 ? [removed === 1 ? 'gaat er 1 stuk weg' : `gaan er ${removed} stukken weg`] : []),
  ...(beside > 0
    ? [
        beside === 1
          ? 'staat er 1 stuk in twee versies naast elkaar'
          : `staan er ${beside} stukken in twee versies naast elkaar`,
      ]
    : []),
  ...(datasets > 0
    ? [datasets === 1 ? 'komt er 1 bestand met cijfers bij' : `komen er ${datasets} bestanden met cijfers bij`]
    : []),
];

const didPartsNl = ({ added, changed, removed, beside, datasets }: MergeCounts): string[] => [
  ...(added > 0 ? [`${plural(added, 'stuk kwam', 'stukken kwamen')} erbij`] : []),
  ...(changed > 0 ? [plural(changed, 'stuk veranderde', 'stukken veranderden')] : []),
  ...(removed > 0 ? [`${plural(removed, 'stuk ging', 'stukken gingen')} weg`] : []),
  ...(beside > 0 ? [`${plural(beside, 'stuk staat', 'stukken staan')} nu in twee versies naast elkaar`] : []),
  ...(datasets > 0 ? [`${plural(datasets, 'bestand met cijfers kwam', 'bestanden met cijfers kwamen')} erbij`] : []),
];

const nl = {
  neverMade: 'U maakte nog geen reservekopie.',
  madeDays: (days: number): string =>
    days <= 0
      ? 'U maakte vandaag een reservekopie.'
      : days === 1
        ? 'U maakte gisteren een reservekopie.'
        : `Uw laatste reservekopie is ${days} dagen oud.`,
  changesSince: (count: number, made: boolean): string =>
    count === 0
      ? 'Daarna veranderde er niets.'
      : `${made ? 'Daarna veranderde' : 'Er veranderde'} ${count === 1 ? 'er 1 keer iets' : `${made ? 'er ' : ''}${count} keer iets`}.`,
  due: 'Het is tijd voor een reservekopie.',
  dueWhy: 'Raakt dit apparaat stuk of wordt de browser gewist, dan is uw werk weg.',
  modes: {
    local:
      'Uw werk staat in deze browser, op dit apparaat. Het staat niet op een server. Een andere browser of computer ziet het niet.',
    memory: 'Uw werk staat alleen in het geheugen van deze pagina. Sluit u de pagina, dan is het weg.',
    none: 'Op deze pagina wordt niets bewaard.',
  },
  wiping: 'Wist u de gegevens van deze browser, dan is uw werk weg. Soms doet uw organisatie dat vanzelf.',
  used: (used: string, quota: string): string =>
    quota === ''
      ? `Deze website gebruikt ongeveer ${used}.`
      : `Deze website gebruikt ongeveer ${used} van de ${quota} die de browser geeft.`,
  persisted: 'De browser heeft beloofd uw werk niet zelf op te ruimen.',
  notPersisted: 'De browser kan uw werk opruimen als de schijf vol raakt.',
  persistUnknown: 'De browser zegt niet of hij uw werk kan opruimen.',
  persist: 'Vraag de browser om uw werk te bewaren',
  persistRefused:
    'De browser beloofde niets. Zet deze website bij uw bladwijzers of installeer de monitor, en vraag het nog eens. Een reservekopie helpt altijd.',
  will: (counts: MergeCounts): string =>
    `Voegt u samen, dan ${listNl(willPartsNl(counts))}. Verder verandert er niets.`,
  willNothing: 'Alles uit dit bestand staat al bij u. Samenvoegen verandert niets.',
  renamed: (from: string, to: string): string =>
    `De naam ${from} is al van een ander huishouden. Dat van uw collega heet bij u ${to}.`,
  did: (counts: MergeCounts): string => {
    const parts = didPartsNl(counts);
    return parts.length === 0 ? 'Er is niets veranderd.' : `Samengevoegd. ${listNl(parts)}.`;
  },
};

const listEn = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const willPartsEn = ({ added, changed, removed, beside, datasets }: MergeCounts): string[] => [
  ...(added > 0 ? [`${plural(added, 'item is', 'items are')} added`] : []),
  ...(changed > 0 ? [plural(changed, 'item changes', 'items change')] : []),
  ...(removed > 0 ? [plural(removed, 'item goes away', 'items go away')] : []),
  ...(beside > 0 ? [`${plural(beside, 'item stands', 'items stand')} side by side in two versions`] : []),
  ...(datasets > 0 ? [`${plural(datasets, 'file of figures is', 'files of figures are')} added`] : []),
];

const didPartsEn = ({ added, changed, removed, beside, datasets }: MergeCounts): string[] => [
  ...(added > 0 ? [`${plural(added, 'item was', 'items were')} added`] : []),
  ...(changed > 0 ? [plural(changed, 'item changed', 'items changed')] : []),
  ...(removed > 0 ? [plural(removed, 'item went away', 'items went away')] : []),
  ...(beside > 0 ? [`${plural(beside, 'item now stands', 'items now stand')} side by side in two versions`] : []),
  ...(datasets > 0 ? [`${plural(datasets, 'file of figures was', 'files of figures were')} added`] : []),
];

const en: KeepingMessages = {
  neverMade: 'You have not made a backup yet.',
  madeDays: (days) =>
    days <= 0
      ? 'You made a backup today.'
      : days === 1
        ? 'You made a backup yesterday.'
        : `Your last backup is ${days} days old.`,
  changesSince: (count, made) =>
    count === 0
      ? 'Nothing has changed since.'
      : `${count === 1 ? 'One thing has' : `${count} things have`} changed${made ? ' since' : ''}.`,
  due: 'It is time for a backup.',
  dueWhy: 'When this device breaks or the browser is wiped, your work is gone.',
  modes: {
    local:
      'Your work is in this browser, on this device. It is not on a server. Another browser or computer does not see it.',
    memory: 'Your work is in the memory of this page only. When you close the page, it is gone.',
    none: 'Nothing is saved on this page.',
  },
  wiping: 'When you wipe the data of this browser, your work is gone. Some organisations do that by themselves.',
  used: (used, quota) =>
    quota === ''
      ? `This website uses about ${used}.`
      : `This website uses about ${used} of the ${quota} the browser gives.`,
  persisted: 'The browser promised not to clear away your work by itself.',
  notPersisted: 'The browser may clear away your work when the disk is full.',
  persistUnknown: 'The browser does not say whether it may clear away your work.',
  persist: 'Ask the browser to keep your work',
  persistRefused:
    'The browser promised nothing. Bookmark this website or install the monitor, and ask again. A backup always helps.',
  will: (counts) => `If you merge, ${listEn(willPartsEn(counts))}. Nothing else changes.`,
  willNothing: 'Everything in this file is with you already. Merging changes nothing.',
  renamed: (from, to) =>
    `The name ${from} is already that of another household. Your colleague’s is called ${to} here.`,
  did: (counts) => {
    const parts = didPartsEn(counts);
    return parts.length === 0 ? 'Nothing was changed.' : `Merged. ${listEn(parts)}.`;
  },
};

/** The texts about where everything is kept, how old the last copy is, and what joining two files does. */
export type KeepingMessages = typeof nl;

/** The same, per language. */
export const keepingMessages: Readonly<Record<Language, KeepingMessages>> = { nl, en };
