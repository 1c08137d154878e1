import type { Language, RecordFault, RestoreFault } from '@draagkracht/model';

/** Every text of "your data on this device". */
export interface StoredDataMessages {
  readonly nothing: string;
  readonly items: (count: number) => string;
  readonly datasets: (count: number) => string;
  readonly setAside: (count: number) => string;
  readonly size: (size: string) => string;
  readonly persisted: string;
  readonly notPersisted: string;
  readonly unprovided: string;
  readonly exportAll: string;
  readonly exported: (file: string) => string;
  readonly restore: string;
  readonly restoreHelp: string;
  readonly faults: Readonly<Record<RestoreFault, string>>;
  readonly preview: string;
  readonly madeAt: (day: string) => string;
  readonly added: (count: number) => string;
  readonly updated: (count: number) => string;
  readonly unchanged: (count: number) => string;
  readonly newDatasets: (count: number) => string;
  readonly rejected: (count: number) => string;
  readonly rejectedOne: (position: number, code: RecordFault['code'], path: string) => string;
  readonly nothingNew: string;
  readonly doRestore: string;
  readonly leave: string;
  readonly restored: (count: number) => string;
  readonly wipe: string;
  readonly wipeSure: string;
  readonly wipeWhat: (what: string) => string;
  readonly doWipe: string;
  readonly keep: string;
  readonly wiped: string;
  readonly wipedHeld: (seconds: number) => string;
  readonly unwipe: string;
  readonly unwiped: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const whyNl: Readonly<Record<RecordFault['code'], string>> = {
  'no-record': 'dit is geen stuk van Draagkracht',
  'unknown-type': 'dit soort stuk kennen wij niet',
  'newer-version': 'het is van een nieuwere versie',
  'bad-data': 'er staat iets in dat niet klopt',
};

const nl: StoredDataMessages = {
  nothing: 'Er is nog niets bewaard.',
  items: (count) => plural(count, 'stuk', 'stukken'),
  datasets: (count) => plural(count, 'bestand met cijfers', 'bestanden met cijfers'),
  setAside: (count) => plural(count, 'stuk dat niet te lezen is', 'stukken die niet te lezen zijn'),
  size: (size) => `Samen ongeveer ${size}.`,
  persisted: 'Uw browser heeft beloofd het niet zelf op te ruimen.',
  notPersisted: 'Uw browser kan dit opruimen als de schijf vol raakt. Maak daarom af en toe een kopie.',
  unprovided: 'Op deze pagina wordt niets op uw apparaat bewaard.',
  exportAll: 'Maak een kopie',
  exported: (file) => `De kopie staat bij uw downloads: ${file}. Wie dit bestand heeft, kan alles lezen.`,
  restore: 'Zet een kopie terug',
  restoreHelp: 'Kies een bestand dat u eerder maakte. U ziet eerst wat er verandert.',
  faults: {
    'not-json': 'Dit bestand is geen kopie van Draagkracht. Kies een bestand dat eindigt op .json.',
    'cut-off': 'Dit bestand houdt halverwege op. Er is niets veranderd. Zoek een kopie die wel heel is.',
    'not-ours': 'Dit bestand is niet door Draagkracht gemaakt. Er is niets veranderd.',
    'newer-version': 'Dit bestand is van een nieuwere versie. Laad de pagina opnieuw en probeer het dan weer.',
    checksum:
      'Dit bestand is veranderd of beschadigd nadat het werd gemaakt. Er is niets veranderd. Gebruik een andere kopie.',
  },
  preview: 'Dit gebeurt er als u deze kopie terugzet',
  madeAt: (day) => `Gemaakt op ${day}.`,
  added: (count) => `${plural(count, 'stuk komt', 'stukken komen')} erbij`,
  updated: (count) =>
    `${plural(count, 'stuk is', 'stukken zijn')} nieuwer dan hier en ${count === 1 ? 'wordt' : 'worden'} vervangen`,
  unchanged: (count) => `${plural(count, 'stuk blijft', 'stukken blijven')} zoals het hier is`,
  newDatasets: (count) => `${plural(count, 'bestand met cijfers komt', 'bestanden met cijfers komen')} erbij`,
  rejected: (count) =>
    `${plural(count, 'stuk is', 'stukken zijn')} niet te lezen en ${count === 1 ? 'blijft' : 'blijven'} achter:`,
  rejectedOne: (position, code, path) => `stuk ${position}: ${whyNl[code]}${path ? ` (${path})` : ''}`,
  nothingNew: 'Alles uit deze kopie staat al op dit apparaat.',
  doRestore: 'Zet terug',
  leave: 'Laat maar',
  restored: (count) => `${plural(count, 'stuk is', 'stukken zijn')} teruggezet.`,
  wipe: 'Wis alles',
  wipeSure: 'Weet u het zeker?',
  wipeWhat: (what) => `Van dit apparaat gaat weg: ${what}. Zonder kopie kunt u het niet terughalen.`,
  doWipe: 'Ja, wis alles',
  keep: 'Nee, bewaar het',
  wiped: 'Alles is van dit apparaat gewist.',
  wipedHeld: (seconds) => `Alles is van dit apparaat gewist. U kunt het nog ${seconds} seconden terughalen.`,
  unwipe: 'Haal alles terug',
  unwiped: 'Alles staat er weer.',
};

const whyEn: Readonly<Record<RecordFault['code'], string>> = {
  'no-record': 'this is no item of Draagkracht',
  'unknown-type': 'we do not know this kind of item',
  'newer-version': 'it is of a newer version',
  'bad-data': 'something in it is not right',
};

const en: StoredDataMessages = {
  nothing: 'Nothing has been saved yet.',
  items: (count) => plural(count, 'item', 'items'),
  datasets: (count) => plural(count, 'file of figures', 'files of figures'),
  setAside: (count) => plural(count, 'item that cannot be read', 'items that cannot be read'),
  size: (size) => `About ${size} together.`,
  persisted: 'Your browser promised not to clear it away by itself.',
  notPersisted: 'Your browser may clear this away when the disk is full. So make a copy now and then.',
  unprovided: 'Nothing is saved on your device on this page.',
  exportAll: 'Make a copy',
  exported: (file) => `The copy is in your downloads: ${file}. Whoever has this file can read everything.`,
  restore: 'Bring back a copy',
  restoreHelp: 'Choose a file you made before. You first see what will change.',
  faults: {
    'not-json': 'This file is no copy made by Draagkracht. Choose a file that ends in .json.',
    'cut-off': 'This file stops halfway. Nothing was changed. Look for a copy that is whole.',
    'not-ours': 'This file was not made by Draagkracht. Nothing was changed.',
    'newer-version': 'This file is of a newer version. Reload the page and try again.',
    checksum: 'This file was changed or damaged after it was made. Nothing was changed. Use another copy.',
  },
  preview: 'This happens when you bring back this copy',
  madeAt: (day) => `Made on ${day}.`,
  added: (count) => `${plural(count, 'item is', 'items are')} added`,
  updated: (count) => `${plural(count, 'item is', 'items are')} newer than here and will be replaced`,
  unchanged: (count) => `${plural(count, 'item stays', 'items stay')} as it is here`,
  newDatasets: (count) => `${plural(count, 'file of figures is', 'files of figures are')} added`,
  rejected: (count) => `${plural(count, 'item', 'items')} cannot be read and will be left out:`,
  rejectedOne: (position, code, path) => `item ${position}: ${whyEn[code]}${path ? ` (${path})` : ''}`,
  nothingNew: 'Everything in this copy is on this device already.',
  doRestore: 'Bring back',
  leave: 'Leave it',
  restored: (count) => `${plural(count, 'item was', 'items were')} brought back.`,
  wipe: 'Wipe everything',
  wipeSure: 'Are you sure?',
  wipeWhat: (what) => `This leaves the device: ${what}. Without a copy you cannot get it back.`,
  doWipe: 'Yes, wipe everything',
  keep: 'No, keep it',
  wiped: 'Everything was wiped from this device.',
  wipedHeld: (seconds) => `Everything was wiped from this device. You can still get it back for ${seconds} seconds.`,
  unwipe: 'Get everything back',
  unwiped: 'Everything is there again.',
};

/** The texts per language. */
export const storedDataMessages: Readonly<Record<Language, StoredDataMessages>> = { nl, en };
