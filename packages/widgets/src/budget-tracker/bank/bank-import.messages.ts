import type { BankErrorCode, BankProblemReason, Language, ProposalReason } from '@draagkracht/model';

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

const nlFaults: Readonly<Record<BankErrorCode | 'no-reader' | 'unreadable', string>> = {
  'choose-columns': 'Wij kennen de bank van dit bestand niet. Kies zelf de kolommen.',
  empty: 'Dit bestand is leeg.',
  spreadsheet: 'Dit is een werkblad. Kies bij uw bank voor CSV, CAMT.053 of MT940.',
  zip: 'Dit bestand is ingepakt, of het is een werkblad. Pak het uit, of kies bij uw bank voor CSV.',
  pdf: 'Dit is een PDF. Daar lezen wij geen bedragen uit. Kies bij uw bank voor CSV, CAMT.053 of MT940.',
  'too-large': 'Dit bestand is te groot voor de rekening van één team.',
  'not-a-bank-file': 'Dit is geen bestand met regels van een bank.',
  'broken-xml': 'Dit bestand is niet heel. Download het opnieuw bij uw bank.',
  'no-reader': 'Deze pagina kan geen bestanden van een bank lezen.',
  unreadable: 'Dit bestand kon niet worden gelezen. Kies het opnieuw.',
};

const nlReasons: Readonly<Record<BankProblemReason, string>> = {
  'no-date': 'geen dag gevonden',
  'no-amount': 'geen bedrag gevonden',
  'no-direction': 'niet duidelijk of het geld erbij kwam of eraf ging',
  'other-currency': 'een ander geld dan de euro',
  'not-booked': 'nog niet geboekt door de bank',
  'row-width': 'te weinig kolommen',
  'not-a-line': 'geen leesbare regel',
};

const nlProposals: Readonly<Record<ProposalReason, string>> = {
  'several-slots': 'Dit bedrag past bij meer dan één aanvraag.',
  'several-lines': 'Meer regels passen bij dezelfde aanvraag.',
  'less-than-agreed': 'Dit is minder dan het bedrag waarover u het eens was.',
};

const nl = {
  title: 'Leg uw bankbestand ernaast',
  intro: 'Kies het bestand van de rekening van het team. Het blijft op dit apparaat.',
  privacy:
    'We halen rekeningnummers en namen eruit. Bewaard wordt alleen de dag en het bedrag. Een naam midden in een omschrijving herkennen we niet altijd.',
  file: 'Bestand van uw bank',
  fileHint: 'CSV, TAB, CAMT.053 of MT940.',
  reading: 'Het bestand wordt gelezen.',
  columnsTitle: 'Welke kolom is wat?',
  dateColumn: 'Kolom met de dag',
  amountColumn: 'Kolom met het bedrag',
  positive: 'Een uitgave staat er zonder min',
  readColumns: 'Lees het bestand',
  choose: 'Kies een kolom',
  bank: (name: string, format: string) =>
    name === '' ? `Bestand gelezen (${format}).` : `Herkend: ${name} (${format}).`,
  marks: (marks: string) => `Daaraan zagen we het: ${marks}.`,
  period: (lines: number, from: string, to: string) =>
    lines === 0 ? 'Er staan geen regels in.' : `${count(lines, 'regel', 'regels')}, van ${from} tot en met ${to}.`,
  sum: (sure: number, choice: number, none: number) =>
    [
      sure === 0
        ? 'Geen enkele regel hoort zeker bij een aanvraag.'
        : `${count(sure, 'regel hoort', 'regels horen')} zeker bij een aanvraag.`,
      ...(choice > 0 ? [`Bij ${count(choice, 'regel', 'regels')} kiest u zelf.`] : []),
      ...(none > 0 ? [`Bij ${count(none, 'regel', 'regels')} vonden we niets.`] : []),
    ].join(' '),
  matched: 'Past bij een aanvraag',
  matchedHint: 'Bedrag en dag kloppen, en niets anders past. Haal het vinkje weg als het niet klopt.',
  take: (name: string) => `Neem over bij ${name}`,
  receipt: 'Er is een bon',
  hasReceipt: 'Er is al een bon.',
  toChoose: 'Kies zelf',
  belongsTo: 'Waar hoort deze regel bij?',
  nowhere: 'Nergens bij',
  slot: {
    expense: (name: string, amount: string, day: string) => `${name}: ${amount}, uitgegeven op ${day}`,
    decision: (name: string, amount: string, day: string) => `${name}: ${amount}, akkoord op ${day}`,
  },
  proposals: nlProposals,
  unmatched: 'Hier vonden we niets bij',
  unmatchedHint: 'Klopt dat? Misschien is het besluit nog niet opgeschreven.',
  incoming: 'Geld dat binnenkwam',
  returned: (names: string) =>
    `Evenveel als eerder uitgegeven bij ${names}. Is dit geld terug? Pas dan die uitgave aan.`,
  withoutLine: 'Uitgaven zonder regel van de bank',
  withoutLineHint: 'Deze uitgaven staan niet in dit bestand.',
  known: (lines: number) => `${count(lines, 'regel was', 'regels waren')} al eerder overgenomen.`,
  problems: (rows: number) => `${count(rows, 'rij kon', 'rijen konden')} niet worden gelezen`,
  problem: (row: number, reason: string, text: string) => `Rij ${row}: ${reason}${text ? ` (${text})` : ''}.`,
  reasons: nlReasons,
  faults: nlFaults,
  save: (expenses: number) => `Bewaar ${count(expenses, 'uitgave', 'uitgaven')}`,
  nothingToSave: 'Er is nog niets om over te nemen.',
  saved: (expenses: number) => `${count(expenses, 'uitgave is', 'uitgaven zijn')} bewaard.`,
  twice: 'Twee regels wijzen naar dezelfde aanvraag. Kies bij één daarvan iets anders.',
  close: 'Vergeet dit bestand',
};

const en: typeof nl = {
  title: 'Lay your bank file beside it',
  intro: 'Choose the file of the account of the team. It stays on this device.',
  privacy:
    'We take account numbers and names out. Only the day and the amount are kept. We do not always recognise a name in the middle of a description.',
  file: 'File of your bank',
  fileHint: 'CSV, TAB, CAMT.053 or MT940.',
  reading: 'The file is being read.',
  columnsTitle: 'Which column is what?',
  dateColumn: 'Column with the day',
  amountColumn: 'Column with the amount',
  positive: 'What was spent has no minus',
  readColumns: 'Read the file',
  choose: 'Choose a column',
  bank: (name, format) => (name === '' ? `The file was read (${format}).` : `Recognised: ${name} (${format}).`),
  marks: (marks) => `By this we saw it: ${marks}.`,
  period: (lines, from, to) =>
    lines === 0 ? 'There are no lines in it.' : `${count(lines, 'line', 'lines')}, from ${from} up to ${to}.`,
  sum: (sure, choice, none) =>
    [
      sure === 0
        ? 'No line surely belongs to a request.'
        : `${count(sure, 'line surely belongs', 'lines surely belong')} to a request.`,
      ...(choice > 0 ? [`For ${count(choice, 'line', 'lines')} you choose yourself.`] : []),
      ...(none > 0 ? [`For ${count(none, 'line', 'lines')} we found nothing.`] : []),
    ].join(' '),
  matched: 'Fits a request',
  matchedHint: 'Amount and day agree, and nothing else fits. Take the tick away when it is wrong.',
  take: (name) => `Take over with ${name}`,
  receipt: 'There is a receipt',
  hasReceipt: 'There is a receipt already.',
  toChoose: 'Choose yourself',
  belongsTo: 'What does this line belong to?',
  nowhere: 'To nothing',
  slot: {
    expense: (name, amount, day) => `${name}: ${amount}, spent on ${day}`,
    decision: (name, amount, day) => `${name}: ${amount}, agreed on ${day}`,
  },
  proposals: {
    'several-slots': 'This amount fits more than one request.',
    'several-lines': 'More lines fit the same request.',
    'less-than-agreed': 'This is less than the amount that was agreed.',
  },
  unmatched: 'We found nothing for these',
  unmatchedHint: 'Is that right? Perhaps the decision was not written down yet.',
  incoming: 'Money that came in',
  returned: (names) => `As much as was spent before with ${names}. Is it money back? Then change that expense.`,
  withoutLine: 'Expenses without a line of the bank',
  withoutLineHint: 'These expenses are not in this file.',
  known: (lines) => `${count(lines, 'line was', 'lines were')} taken over before.`,
  problems: (rows) => `${count(rows, 'row', 'rows')} could not be read`,
  problem: (row, reason, text) => `Row ${row}: ${reason}${text ? ` (${text})` : ''}.`,
  reasons: {
    'no-date': 'no day was found',
    'no-amount': 'no amount was found',
    'no-direction': 'not clear whether the money came in or went out',
    'other-currency': 'other money than euros',
    'not-booked': 'not booked by the bank yet',
    'row-width': 'too few columns',
    'not-a-line': 'no line that can be read',
  },
  faults: {
    'choose-columns': 'We do not know the bank of this file. Choose the columns yourself.',
    empty: 'This file is empty.',
    spreadsheet: 'This is a spreadsheet. Choose CSV, CAMT.053 or MT940 at your bank.',
    zip: 'This file is packed, or it is a spreadsheet. Unpack it, or choose CSV at your bank.',
    pdf: 'This is a PDF. We read no amounts from it. Choose CSV, CAMT.053 or MT940 at your bank.',
    'too-large': 'This file is too large for the account of one team.',
    'not-a-bank-file': 'This is no file with lines of a bank.',
    'broken-xml': 'This file is not whole. Download it again at your bank.',
    'no-reader': 'This page cannot read files of a bank.',
    unreadable: 'This file could not be read. Choose it again.',
  },
  save: (expenses) => `Save ${count(expenses, 'expense', 'expenses')}`,
  nothingToSave: 'There is nothing to take over yet.',
  saved: (expenses) => `${count(expenses, 'expense was', 'expenses were')} saved.`,
  twice: 'Two lines point to the same request. Choose something else for one of them.',
  close: 'Forget this file',
};

/** The texts of the panel for a file of the bank. */
export const bankMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
