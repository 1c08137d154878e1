/** Invented exports of banks: nobody's account, nobody's purchase. Each tells the same three movements. */
export const moved = [
  ['2026-09-01', -8950],
  ['2026-09-03', -123456],
  ['2026-09-04', 2000],
] as const;

const ingRows = (gap: string): string =>
  [
    [
      '20260901',
      'Kringloop De Hoek ALMERE',
      'NL13INGB0000000001',
      '',
      'BA',
      'Af',
      '89,50',
      'Betaalautomaat',
      'Pasvolgnr: 001 01-09-2026 12:33 Transactie: A1B2C3 Term: Q12345 Valutadatum: 01-09-2026',
      '910,50',
      '',
    ],
    [
      '20260903',
      'Hr P Jansen',
      'NL13INGB0000000001',
      'NL44RABO0123456789',
      'OV',
      'Af',
      '1234,56',
      'Overschrijving',
      'Naam: Hr P Jansen Omschrijving: Rijlessen factuur 12 IBAN: NL44RABO0123456789 Kenmerk: 20260903 Valutadatum: 03-09-2026',
      '100,00',
      '',
    ],
    [
      '20260904',
      'Winkel',
      'NL13INGB0000000001',
      'NL44RABO0123456789',
      'GT',
      'Bij',
      '20,00',
      'Online bankieren',
      'Naam: Winkel Omschrijving: Retour wasrek IBAN: NL44RABO0123456789',
      '120,00',
      '',
    ],
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(gap))
    .join('\r\n');

const ingNl = [
  'Datum',
  'Naam / Omschrijving',
  'Rekening',
  'Tegenrekening',
  'Code',
  'Af Bij',
  'Bedrag (EUR)',
  'Mutatiesoort',
  'Mededelingen',
  'Saldo na mutatie',
  'Tag',
];
const ingEn = [
  'Date',
  'Name / Description',
  'Account',
  'Counterparty',
  'Code',
  'Debit/credit',
  'Amount (EUR)',
  'Transaction type',
  'Notifications',
  'Resulting balance',
  'Tag',
];
const head = (names: readonly string[], gap: string): string => names.map((name) => `"${name}"`).join(gap);

const raboHead =
  'IBAN/BBAN,Munt,BIC,Volgnr,Datum,Rentedatum,Bedrag,Saldo na trn,Tegenrekening IBAN/BBAN,Naam tegenpartij,Naam uiteindelijke partij,Naam initiërende partij,BIC tegenpartij,Code,Batch ID,Transactiereferentie,Machtigingskenmerk,Incassant ID,Betalingskenmerk,Omschrijving-1,Omschrijving-2,Omschrijving-3,Reden retour,Oorspr bedrag,Oorspr munt,Koers';
const raboRow = (nr: number, day: string, amount: string, name: string, code: string, told: string): string =>
  [
    'NL11RABO0123456789',
    'EUR',
    'RABONL2U',
    `00000000000000${nr}`,
    day,
    day,
    amount,
    '+1.000,00',
    'NL22ABNA0987654321',
    name,
    '',
    '',
    'ABNANL2A',
    code,
    '',
    'TREF1',
    '',
    '',
    '',
    told,
    '',
    '',
    '',
    '',
    '',
    '',
  ]
    .map((cell) => `"${cell}"`)
    .join(',');

const asnRow = (day: string, amount: string, name: string, code: string, nr: number, told: string): string =>
  [
    day,
    'NL99ASNB0123456789',
    'NL22ABNA0987654321',
    name,
    'Dorpsstraat 1',
    '1234AB',
    'ALMERE',
    'EUR',
    '1000.00',
    'EUR',
    amount,
    day,
    day,
    '9710',
    code,
    String(nr),
    '',
    `'${told}'`,
    '12',
  ].join(',');

const camt = (version: string, status: (code: string) => string, prefix = ''): string => {
  const p = prefix ? `${prefix}:` : '';
  const entry = (
    day: string,
    amount: string,
    way: string,
    family: string,
    party: string,
    name: string,
    told: string,
  ): string =>
    `<${p}Ntry><${p}NtryRef>12</${p}NtryRef><${p}Amt Ccy="EUR">${amount}</${p}Amt><${p}CdtDbtInd>${way}</${p}CdtDbtInd>${status('BOOK')}<${p}BookgDt><${p}Dt>${day}</${p}Dt></${p}BookgDt><${p}BkTxCd><${p}Domn><${p}Cd>PMNT</${p}Cd><${p}Fmly><${p}Cd>${family}</${p}Cd><${p}SubFmlyCd>POSD</${p}SubFmlyCd></${p}Fmly></${p}Domn></${p}BkTxCd>
<${p}NtryDtls><${p}TxDtls><${p}RltdPties><${p}${party}><${p}Nm>${name}</${p}Nm></${p}${party}><${p}${party}Acct><${p}Id><${p}IBAN>NL22ABNA0987654321</${p}IBAN></${p}Id></${p}${party}Acct></${p}RltdPties><${p}RmtInf><${p}Ustrd>${told}</${p}Ustrd></${p}RmtInf></${p}TxDtls></${p}NtryDtls></${p}Ntry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<${p}Document xmlns${prefix ? `:${prefix}` : ''}="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><${p}BkToCstmrStmt><${p}Stmt><${p}Acct><${p}Id><${p}IBAN>NL11RABO0123456789</${p}IBAN></${p}Id></${p}Acct>
${entry('2026-09-01', '89.50', 'DBIT', 'CCRD', 'Cdtr', 'Kringloop De Hoek &amp; Zo', 'Pas 1234')}
${entry('2026-09-03', '1234.56', 'DBIT', 'ICDT', 'Cdtr', 'Hr P Jansen', 'Rijlessen factuur 12')}
${entry('2026-09-04', '20.00', 'CRDT', 'RCDT', 'Dbtr', 'Winkel', 'Retour wasrek')}
</${p}Stmt></${p}BkToCstmrStmt></${p}Document>`;
};

/** All kinds of files, with the bank each is recognised as. */
export const bankFiles = {
  'ING, semicolon, Dutch': { bank: 'ing', text: `${head(ingNl, ';')}\r\n${ingRows(';')}\r\n` },
  'ING, comma, Dutch': { bank: 'ing', text: `${head(ingNl, ',')}\r\n${ingRows(',')}` },
  'ING, semicolon, English': {
    bank: 'ing',
    text: `${head(ingEn, ';')}\n${ingRows(';').replace(/"Af"/g, '"Debit"').replace(/"Bij"/g, '"Credit"')}\n`,
  },
  'ING, comma, English': {
    bank: 'ing',
    text: `${head(ingEn, ',')}\n${ingRows(',').replace(/"Af"/g, '"Debit"').replace(/"Bij"/g, '"Credit"')}\n`,
  },
  Rabobank: {
    bank: 'rabobank',
    text: [
      raboHead,
      raboRow(1, '2026-09-01', '-89,50', 'Kringloop De Hoek', 'ba', 'Betaalautomaat 12:33 pas nr. 042'),
      raboRow(2, '2026-09-03', '-1.234,56', 'Hr P Jansen', 'ei', 'Rijlessen factuur 12'),
      raboRow(3, '2026-09-04', '+20,00', 'Winkel', 'cb', 'Retour wasrek'),
    ].join('\r\n'),
  },
  'ABN AMRO, TAB': {
    bank: 'abn-amro',
    text: [
      '123456789\tEUR\t20260901\t1000,00\t910,50\t20260901\t-89,50\tBEA, Betaalpas                  Kringloop De Hoek,PAS042         NR:A1B23C, 01.09.26/12:33       ALMERE',
      '123456789\tEUR\t20260903\t910,50\t-324,06\t20260903\t-1234,56\t/TRTP/SEPA OVERBOEKING/IBAN/NL44RABO0123456789/BIC/RABONL2U/NAME/Hr P Jansen/REMI/Rijlessen "factuur" 12/EREF/NOTPROVIDED',
      '123456789\tEUR\t20260904\t-324,06\t-304,06\t20260904\t20,00\tSEPA Overboeking                 IBAN: NL44RABO0123456789        BIC: RABONL2U                    Naam: Winkel                     Omschrijving: Retour wasrek',
    ].join('\r\n'),
  },
  'ABN AMRO, CSV': {
    bank: 'abn-amro',
    text: [
      'accountNumber;mutationcode;transactiondate;valuedate;startsaldo;endsaldo;amount;description',
      '123456789;EUR;20260901;20260901;1000,00;910,50;-89,50;BEA, Betaalpas Kringloop De Hoek,PAS042 NR:A1B23C',
      '123456789;EUR;20260903;20260903;910,50;-324,06;-1234,56;SEPA Overboeking IBAN: NL44RABO0123456789 Naam: Hr P Jansen Omschrijving: Rijlessen factuur 12',
      '123456789;EUR;20260904;20260904;-324,06;-304,06;20,00;Retour wasrek',
    ].join('\n'),
  },
  bunq: {
    bank: 'bunq',
    text: [
      '"Date","Interest Date","Amount","Account","Counterparty","Name","Description"',
      '"2026-09-01","2026-09-01","-89.50","NL55BUNQ0123456789","","Kringloop De Hoek","Kringloop De Hoek ALMERE"',
      '"2026-09-03","2026-09-03","-1,234.56","NL55BUNQ0123456789","NL44RABO0123456789","Hr P Jansen","Rijlessen factuur 12"',
      '"2026-09-04","2026-09-04","20.00","NL55BUNQ0123456789","NL44RABO0123456789","Winkel","Retour\nwasrek"',
    ].join('\n'),
  },
  'Triodos, without header': {
    bank: 'triodos',
    text: [
      '"01-09-2026","NL12TRIO0123456789","89,50","Debet","Kringloop De Hoek","","BA","Kringloop De Hoek ALMERE","910,50"',
      '"03-09-2026","NL12TRIO0123456789","1.234,56","Debet","Hr P Jansen","NL44RABO0123456789","ET","Rijlessen factuur 12","100,00"',
      '"04-09-2026","NL12TRIO0123456789","20,00","Credit","Winkel","NL44RABO0123456789","ET","Retour wasrek","120,00"',
    ].join('\r\n'),
  },
  'Triodos, with header': {
    bank: 'triodos',
    text: [
      '"Boekdatum","Rekeningnummer","Bedrag","Debet/Credit","Naam tegenrekening","Tegenrekening","Code","Omschrijving","Saldo"',
      '"01-09-2026","NL12TRIO0123456789","89,50","Debet","Kringloop De Hoek","","BA","Kringloop De Hoek ALMERE","910,50"',
      '"03-09-2026","NL12TRIO0123456789","1.234,56","Debet","Hr P Jansen","NL44RABO0123456789","ET","Rijlessen factuur 12","100,00"',
      '"04-09-2026","NL12TRIO0123456789","20,00","Credit","Winkel","NL44RABO0123456789","ET","Retour wasrek","120,00"',
    ].join('\r\n'),
  },
  'ASN Bank, without header': {
    bank: 'asn',
    text: [
      asnRow(
        '01-09-2026',
        '-89.50',
        'Kringloop De Hoek',
        'BEA',
        1,
        'Kringloop De Hoek>ALMERE 1.09.2026 12U33 KV005 12345',
      ),
      asnRow('03-09-2026', '-1234.56', 'Hr P Jansen', 'OVB', 2, 'Rijlessen factuur 12'),
      asnRow('04-09-2026', '20.00', 'Winkel', 'OVB', 3, 'Retour wasrek'),
    ].join('\r\n'),
  },
  'SNS, without header': {
    bank: 'sns',
    text: [
      asnRow('01-09-2026', '-89.50', 'Kringloop De Hoek', 'BEA', 1, 'Kringloop De Hoek'),
      asnRow('03-09-2026', '-1234.56', 'Hr P Jansen', 'OVB', 2, 'Rijlessen factuur 12'),
      asnRow('04-09-2026', '20.00', 'Winkel', 'OVB', 3, 'Retour wasrek'),
    ]
      .join('\r\n')
      .replaceAll('ASNB', 'SNSB')
      .replace(/,/g, ';'),
  },
  'SNS, with header': {
    bank: 'sns',
    text: [
      'Datum,Je rekening,Van / naar,Naam,Valuta saldo,Saldo voor boeking,Valuta boeking,Bedrag bij/af,Verwerkingsdatum,Valutadatum,Code,Type,Volgnummer,Betalingskenmerk,Omschrijving,Afschriftnummer,Categorie',
      '1-9-2026,NL88SNSB0900000000,,Kringloop De Hoek,EUR,1000.00,EUR,-89.50,1-9-2026,1-9-2026,9820,BEA,1,,Kringloop De Hoek,1,Wonen',
      '3-9-2026,NL88SNSB0900000000,NL44RABO0123456789,Hr P Jansen,EUR,910.50,EUR,-1234.56,3-9-2026,3-9-2026,9820,OVB,2,REF42,Rijlessen factuur 12,1,',
      '4-9-2026,NL88SNSB0900000000,NL44RABO0123456789,Winkel,EUR,10.00,EUR,20.00,4-9-2026,4-9-2026,9820,OVB,3,,Retour wasrek,1,',
    ].join('\n'),
  },
  'Knab, as of old': {
    bank: 'knab',
    text: [
      'KNAB EXPORT;;;;;;;;;;;;;;;',
      'Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Adres;Referentie;Boekdatum',
      '"NL66KNAB0255000000";"01-09-2026";"EUR";"D";"89,50";"";"Kringloop De Hoek";"01-09-2026";"Betaalautomaat";"pinbetaling";"";"";"";"";"C1";"01-09-2026"',
      '"NL66KNAB0255000000";"03-09-2026";"EUR";"D";"1234,56";"NL44RABO0123456789";"Hr P Jansen";"03-09-2026";"Overboeking";"Rijlessen factuur 12";"";"";"";"";"C2";"03-09-2026"',
      '"NL66KNAB0255000000";"04-09-2026";"EUR";"C";"20";"NL44RABO0123456789";"Winkel";"04-09-2026";"Ontvangen betaling";"Retour wasrek";"";"";"";"";"C3";"04-09-2026"',
    ].join('\r\n'),
  },
  'Knab, of now': {
    bank: 'knab',
    text: [
      '\uFEFFRekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Referentie;Boekdatum;',
      '"NL66KNAB0255000000";"01-09-2026";"EUR";"Afschrijvingen";"89,5";"";"Kringloop De Hoek";"01-09-2026";"Betaalautomaat";"pinbetaling";"";"";"";"C1";"01-09-2026";',
      '"NL66KNAB0255000000";"03-09-2026";"EUR";"Afschrijvingen";"1234,56";"NL44RABO0123456789";"Hr P Jansen";"03-09-2026";"Overboeking";"Rijlessen factuur 12";"";"";"";"C2";"03-09-2026";',
      '"NL66KNAB0255000000";"04-09-2026";"EUR";"Bijschrijvingen";"20";"NL44RABO0123456789";"Winkel";"04-09-2026";"Ontvangen betaling";"Retour wasrek";"";"";"";"C3";"04-09-2026";',
    ].join('\r\n'),
  },
  'CAMT.053, version 2': { bank: 'rabobank', text: camt('02', (code) => `<Sts>${code}</Sts>`) },
  'CAMT.053, version 8, with a prefix': {
    bank: 'rabobank',
    text: camt('08', (code) => `<ns2:Sts><ns2:Cd>${code}</ns2:Cd></ns2:Sts>`, 'ns2'),
  },
  'MT940 of Rabobank': {
    bank: 'rabobank',
    text: `:940:\r
:20:940S260904\r
:25:NL11RABO0123456789 EUR\r
:28C:26247\r
:60F:C260831EUR000000001000,00\r
:61:260901D000000000089,50N029NONREF\r
:86:/REMI/Kringloop De Hoek ALMERE/ISDT/2026-09-01\r
:61:260903D000000001234,56N541EREF\r
NL44RABO0123456789\r
:86:/EREF/20260903/BENM//NAME/Hr P Jansen/REMI/Rijlessen factuur 12/ISDT/2026-09-03\r
:62F:D260903EUR000000000324,06\r
:940:\r
:20:940S260905\r
:25:NL11RABO0123456789 EUR\r
:28C:26248\r
:60F:D260903EUR000000000324,06\r
:61:260904C000000000020,00N541NONREF\r
NL44RABO0123456789\r
:86:/ORDP//NAME/Winkel/REMI/Retour wasrek/ISDT/2026-09-04\r
:62F:D260904EUR000000000304,06\r
`,
  },
  'MT940 of BNG Bank': {
    bank: 'bng',
    text: `BNGHNL2G\r
940\r
BNGHNL2G\r
:20:26247\r
:25:NL12BNGH0285000000\r
:28C:247/1\r
:60F:C260831EUR1000,00\r
:61:2609010901D89,50NMSCNONREF\r
:86:/TRTP/BETAALAUTOMAAT/REMI/Kringloop De Hoek ALMERE\r
:61:2609030903D1234,56NTRFNONREF\r
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL44RABO0123456789/BIC/RABONL2U/NAME/Hr P Jansen/REMI/Rijlessen factuur 12\r
:61:2609040904C20,00NTRFNONREF\r
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL44RABO0123456789/NAME/Winkel/REMI/Retour wasrek\r
:62F:D260904EUR304,06\r
-\r
`,
  },
  MT940: {
    bank: 'ing',
    text: `{1:F01INGBNL2ABXXX0000000000}{2:I940INGBNL2AXXXN}{4:
:20:P260905000000001
:25:NL13INGB0000000001EUR
:28C:00000
:60F:C260831EUR1000,00
:61:2609010901D89,5NTRFEREF//00000000001
/TRCD/00101/
:86:/TRTP/BETAALAUTOMAAT/REMI/USTD//Kringloop De Hoek ALMERE Pasvolgnr: 001/
:61:2609030903D1234,56NTRFNONREF//00000000002
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL44RABO0123456789/BIC/RABONL2U/NAME
/Hr P Jansen/REMI/Rijlessen factuur 12/EREF/NOTPROVIDED
:61:2609040904C20,NTRFNONREF
:86:/CNTP/NL44RABO0123456789/RABONL2U/Winkel/Almere//REMI/USTD//Retour wasrek/
:62F:C260904EUR-304,06
-}`,
  },
} as const;

/** What no line may hold: parties, their accounts, cards and references. */
export const canaries = [
  'Jansen',
  'NL44',
  'RABO01',
  'RABONL2U',
  'ABNA',
  'PAS042',
  '042',
  'A1B23C',
  'A1B2C3',
  'KV005',
  'Q12345',
  '1234AB',
];
