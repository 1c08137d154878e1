import { privacyHits } from '@draagkracht/model';

/** Longest description that is kept. */
const LONGEST = 80;

/** Labels banks put before parts of a description. Only what stands behind a label of `kept`, or before the first label, may tell a purchase. */
const kept = ['Omschrijving', 'Description', 'Mededelingen', 'Mededeling'];
const dropped = [
  'Naam',
  'Name',
  'IBAN',
  'BIC',
  'Rekening',
  'Tegenrekening',
  'Kenmerk',
  'Reference',
  'Referentie',
  'Betalingskenm\\.',
  'Betalingskenmerk',
  'Machtiging(?:s)?(?: ?ID|kenmerk|nummer)?',
  'Mandate ID',
  'Incassant(?: ?ID)?',
  'Creditor ID',
  'Doorlopende incasso',
  'Eenmalige incasso',
  'Datum/Tijd',
  'Date/time',
  'Valutadatum',
  'Value date',
  'Pasvolgnr\\.?',
  'Card sequence no\\.?',
  'Pasnummer',
  'Kaartnummer',
  'Card number',
  'Transactie',
  'Transaction',
  'Term',
  'Overige partij',
  'Other party',
  'Uiteindelijke partij',
  'Adres',
  'Address',
  'Tegenpartij',
  'Begunstigde',
  'Ontvanger',
  'Opdrachtgever',
];
const label = new RegExp(`(?<![\\p{L}\\d])(${[...kept, ...dropped].join('|')})\\s*:`, 'giu');
const isKept = new RegExp(`^(?:${kept.join('|')})$`, 'iu');

/** Codes of a structured description (`/TRTP/…/NAME/…/REMI/…`); of these only the message of the payment is kept. */
const code =
  /\/(TRTP|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|CNTP|ORDP|BENM|ID|ADDR|ISDT|RTRN|PREF|NRTX|PURP|ULTC|ULTD|ULTB|SVCL|SWOD|OCMT|EXCH|CHGS|INID|BO|RC|AC)\//g;

function messageOf(text: string): string | undefined {
  const codes = [...text.matchAll(code)];
  if (codes.length === 0 || !text.trimStart().startsWith('/')) return undefined;
  return codes
    .map((found, at) =>
      found[1] === 'REMI' ? text.slice(found.index + found[0].length, codes[at + 1]?.index ?? text.length) : '',
    )
    .join(' ')
    .trimStart()
    .replace(/^(?:USTD|STRD)\/+/, ' ')
    .replace(/\/+/g, ' ');
}

function unlabelled(text: string): string {
  const found = [...text.matchAll(label)];
  const parts = found.map(({ 0: all, 1: name, index }, at) =>
    isKept.test(name!) ? text.slice(index + all.length, found[at + 1]?.index ?? text.length) : '',
  );
  return [text.slice(0, found[0]?.index ?? text.length), ...parts].join(' ');
}

/** What is taken out wherever it stands. */
const shapes: readonly RegExp[] = [
  // Account numbers of any country, with or without spaces; then BICs that stand beside them.
  /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/gi,
  /(?<![A-Z\d])[A-Z]{4}(?:NL|BE|DE|LU|FR)[A-Z\d]{2}(?:[A-Z\d]{3})?(?![A-Z\d])/g,
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu,
  // Cards: "PAS042", "pas 1234", "KV005", "xxxx1234", "NR:A1B23C".
  /(?<![\p{L}\d])(?:pas|kaart|card|kv)[ .:-]*(?:nr\.?:?\s*)?[x*\d]{3,}/giu,
  /(?<![\p{L}\d])[x*]{2,}[x*\d -]*\d{2,}/giu,
  /(?<![\p{L}\d])NR:[A-Z\d]+/giu,
  // Account, card, client and reference numbers: a purchase is recognised by its shop.
  /(?<!\d)\d[\d .-]{5,}\d(?!\d)/g,
  // Who sent it by a payment request.
  /(?<![\p{L}\d])(?:van|from|aan|to|namens|t\.?n\.?v\.?)\s+(?:\p{Lu}[\p{L}.'-]*\s*){1,4}/gu,
  /(?:\p{Lu}[\p{L}.'-]*\s+){1,4}(?=via (?:Tikkie|betaalverzoek))/gu,
  // Initials and a surname: "J. de Vries", "A.B. Bakker", "NA Urquhart".
  /(?<![\p{L}\d])(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|den|der|het|ten|ter|el)\s+)*\p{Lu}[\p{L}'-]+/gu,
  /(?<![\p{L}\d])(?:de heer|heer|mevrouw|mevr|mevr\.|mw|mw\.|dhr|dhr\.|hr|hr\.)\s+(?:\p{L}[\p{L}.'-]*\s*){1,3}/giu,
];

/**
 * What may be seen of a description: the message of the payment, without account numbers, names, cards, e-mail and long numbers, at most 80
 * characters. It cannot see every name: somebody's first name in the middle of a message stays.
 */
export function scrubbed(text: string): string {
  const message = messageOf(text) ?? unlabelled(text);
  const clean = shapes.reduce((left, shape) => left.replace(shape, ' '), message);
  const hits = privacyHits(clean);
  const without = hits.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, clean);
  const tidy = without
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .replace(/([,;]) ?(?=[,;])/g, '')
    .replace(/^[\s,.;:/-]+|[\s,;:/-]+$/g, '');
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST - 1).trimEnd()}…` : tidy;
}
