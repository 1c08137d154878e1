import { said, type ProblemWords } from './sentence.js';

/** Why a workbook, a page or another document that is no plain text could not be read. */
export const documentErrors: Readonly<Record<string, ProblemWords>> = {
  zip: said(
    'Dit is een zip-bestand, ook als de naam iets anders zegt. Pak het eerst uit en kies het bestand met cijfers dat erin zit.',
    'This is a zip file, whatever its name says. Unpack it first and choose the file of figures inside.',
  ),
  'old-spreadsheet': said(
    'Dit is een oud Office-bestand, zoals .xls. Open het in Excel en bewaar het als "Excel-werkmap (.xlsx)".',
    'This is an old Office file, such as .xls. Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  ),
  'binary-workbook': said(
    'Dit is een binaire Excel-werkmap (.xlsb). Open het in Excel en bewaar het als "Excel-werkmap (.xlsx)".',
    'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  ),
  'open-document': said(
    'Dit is een OpenDocument-bestand, zoals .ods. Open het en bewaar het als .xlsx of als "CSV UTF-8".',
    'This is an OpenDocument file, such as .ods. Open it and save it as .xlsx or as "CSV UTF-8".',
  ),
  'numbers-workbook': said(
    'Dit is een werkmap van Apple Numbers. Exporteer het in Numbers naar Excel (.xlsx).',
    'This is a workbook of Apple Numbers. Export it to Excel (.xlsx) in Numbers.',
  ),
  'office-document': said(
    'Dit is een tekst of presentatie van Office en geen werkmap. Zet de tabel in Excel en bewaar hem als .xlsx.',
    'This is an Office text or presentation and not a workbook. Put the table in Excel and save it as .xlsx.',
  ),
  'locked-workbook': said(
    'Op deze werkmap zit een wachtwoord. Haal het wachtwoord er in Excel af en kies het bestand opnieuw.',
    'This workbook has a password. Take the password off in Excel and choose the file again.',
  ),
  'damaged-workbook': said(
    'Deze werkmap is beschadigd of niet heel. Open hem in Excel en bewaar hem opnieuw, of download hem opnieuw.',
    'This workbook is damaged or not whole. Open it in Excel and save it again, or download it again.',
  ),
  'zip-bomb': said(
    'Dit bestand wordt uitgepakt veel te groot om een werkmap met cijfers te zijn. Het is niet gelezen.',
    'Unpacked, this file becomes far too large to be a workbook of figures. It was not read.',
  ),
  'scattered-sheet': said(
    'De cellen van deze tabel staan te ver uit elkaar om één tabel te zijn. Zet de tabel bij elkaar op een eigen blad.',
    'The cells of this table lie too far apart to be one table. Put the table together on a sheet of its own.',
  ),
  'too-sparse': said(
    'Deze tabel heeft veel meer lege cellen dan cijfers. Zo groot kan hij niet worden gelezen. Kies minder onderwerpen.',
    'This table has far more empty cells than figures. It cannot be read at this size. Choose fewer topics.',
  ),
  'no-such-part': ({ count, example }) => ({
    nl: `Een deel met de naam "${example?.name ?? ''}" staat niet in dit bestand. ${count === 1 ? 'Er is alleen' : 'Kies uit'}: ${example?.text ?? ''}.`,
    en: `A part named "${example?.name ?? ''}" is not in this file. ${count === 1 ? 'There is only' : 'Choose from'}: ${example?.text ?? ''}.`,
  }),
  'no-such-row': ({ count, example }) => ({
    nl: `Rij ${example?.row ?? ''} kan de kop niet zijn: er ${count === 1 ? 'is 1 rij' : `zijn ${count} rijen`}.`,
    en: `Row ${example?.row ?? ''} cannot be the header: there ${count === 1 ? 'is 1 row' : `are ${count} rows`}.`,
  }),
};
