import type { BankId } from '@draagkracht/model';

/** Where a layout has what, by 0-based place; -1 where it has none. */
export interface BankPlaces {
  readonly date: number;
  readonly amount: number;
  /** The column that says in or out, where amounts have no sign. */
  readonly direction: number;
  readonly currency: number;
  readonly text: readonly number[];
  readonly reference: number;
  /** The other party: kept only in a row whose kind is a payment at a terminal, where it is a shop. */
  readonly party: number;
  readonly kind: number;
  readonly own: number;
}

/** Names of columns, plain: lower case letters and digits only. */
export type Names = readonly string[];

/** A layout known by the names in its header, plain: lower case letters and digits only. */
export interface HeaderLayout {
  readonly bank: BankId;
  readonly marks: Names;
  readonly columns: Readonly<Partial<Record<Exclude<keyof BankPlaces, 'text'>, Names>>> & { readonly text: Names };
}

/** Sources: the banks' own format descriptions (ING 2020, Rabobank CSV 2018, ASN Bank, Knab), and files people published of them. */
export const headerLayouts: readonly HeaderLayout[] = [
  {
    bank: 'ing',
    marks: ['afbij', 'mededelingen'],
    columns: {
      date: ['datum'],
      amount: ['bedrageur', 'bedrag'],
      direction: ['afbij'],
      currency: ['valuta'],
      text: ['mededelingen'],
      party: ['naamomschrijving', 'omschrijving'],
      kind: ['code', 'mutatiesoort'],
      own: ['rekening'],
    },
  },
  {
    bank: 'ing',
    marks: ['debitcredit', 'notifications'],
    columns: {
      date: ['date'],
      amount: ['amounteur', 'amount'],
      direction: ['debitcredit'],
      currency: ['currency'],
      text: ['notifications'],
      party: ['namedescription', 'description'],
      kind: ['code', 'transactiontype'],
      own: ['account'],
    },
  },
  {
    bank: 'rabobank',
    marks: ['ibanbban', 'volgnr', 'bedrag', 'omschrijving1'],
    columns: {
      date: ['datum'],
      amount: ['bedrag'],
      currency: ['munt'],
      text: ['omschrijving1', 'omschrijving2', 'omschrijving3'],
      reference: ['volgnr'],
      party: ['naamtegenpartij'],
      kind: ['code'],
      own: ['ibanbban'],
    },
  },
  {
    bank: 'abn-amro',
    marks: ['mutationcode', 'transactiondate', 'amount'],
    columns: {
      date: ['transactiondate'],
      amount: ['amount'],
      currency: ['mutationcode'],
      text: ['description'],
      own: ['accountnumber'],
    },
  },
  {
    bank: 'abn-amro',
    marks: ['muntsoort', 'transactiedatum', 'transactiebedrag'],
    columns: {
      date: ['transactiedatum'],
      amount: ['transactiebedrag'],
      currency: ['muntsoort'],
      text: ['omschrijving'],
      own: ['rekeningnummer'],
    },
  },
  {
    bank: 'bunq',
    marks: ['date', 'interestdate', 'amount', 'counterparty'],
    columns: { date: ['date'], amount: ['amount'], text: ['description'], own: ['account'] },
  },
  {
    bank: 'bunq',
    marks: ['datum', 'bedrag', 'rekening', 'tegenpartij', 'naam'],
    columns: { date: ['datum'], amount: ['bedrag'], text: ['omschrijving'], own: ['rekening'] },
  },
  {
    bank: 'knab',
    marks: ['creditdebet', 'transactiedatum', 'valutacode'],
    columns: {
      date: ['transactiedatum'],
      amount: ['bedrag'],
      direction: ['creditdebet'],
      currency: ['valutacode'],
      text: ['omschrijving'],
      reference: ['referentie'],
      party: ['tegenrekeninghouder'],
      kind: ['betaalwijze'],
      own: ['rekeningnummer'],
    },
  },
  {
    bank: 'triodos',
    marks: ['debetcredit', 'bedrag'],
    columns: {
      date: ['boekdatum', 'transactiedatum', 'datum'],
      amount: ['bedrag'],
      direction: ['debetcredit'],
      text: ['omschrijving'],
      kind: ['code'],
      party: ['naamtegenrekening', 'naamtegenpartij', 'naam'],
      own: ['rekeningnummer', 'rekening'],
    },
  },
  {
    bank: 'sns',
    marks: ['bedragbijaf', 'saldovoorboeking'],
    columns: {
      date: ['datum', 'boekdatum'],
      amount: ['bedragbijaf'],
      currency: ['valutaboeking'],
      text: ['omschrijving'],
      reference: ['volgnummer'],
      kind: ['type'],
      party: ['naam'],
      own: ['jerekening', 'rekening'],
    },
  },
  {
    bank: 'asn',
    marks: ['boekingsdatum', 'opdrachtgeversrekening'],
    columns: {
      date: ['boekingsdatum'],
      amount: ['transactiebedrag', 'bedrag'],
      currency: ['valutasoortmutatie'],
      text: ['omschrijving'],
      reference: ['volgnummertransactie', 'volgnummer'],
      kind: ['globaletransactiecode'],
      party: ['naamtegenrekening'],
      own: ['opdrachtgeversrekening'],
    },
  },
];
