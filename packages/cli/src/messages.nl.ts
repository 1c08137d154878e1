import type { Messages } from './messages.js';

/** The texts of the command line in Dutch. */
export const nl: Messages = {
  help: `draagkracht: wat zeggen deze cijfers, en wat niet?

Gebruik
  draagkracht inspect BESTAND      wat staat er in een bestand, en wat is er niet te begrijpen
  draagkracht inspect cbs:NUMMER   wat staat er in een tabel van CBS
  draagkracht judge …              wat een reeks cijfers zegt, in één oordeel en één zin
  draagkracht publish BESTAND      een bestand zonder te kleine aantallen, klaar om te publiceren
  draagkracht render BESTAND       een onderdeel als HTML die zonder script heel is
  draagkracht snippet ONDERDEEL    de code om een onderdeel op uw site te zetten
  draagkracht check ADRES          kijkt of een onderdeel goed op uw pagina staat

Opties
  --json        antwoord als JSON, voor een programma
  --lang nl|en  taal van de tekst (standaard nl)
  --help        hulp, ook per opdracht: draagkracht judge --help
  --version     versie

Afsluitcode
  0  in orde
  1  er zijn bevindingen: een probleem in het bestand, een signaal in de reeks, iets mis op een pagina
  2  de opdracht klopt niet, of een bestand is er niet; de melding zegt wat er mis is
  3  het programma zelf liep vast
`,
  inspectHelp: `draagkracht inspect BESTAND… [--json] [--lang nl|en]
draagkracht inspect cbs:NUMMER [--measures …] [--regions …] [--periods …] [--where …] [--json] [--lang nl|en]

Leest een bestand met cijfers: Excel, CSV, JSON-stat, CBS OData of een webpagina. Zegt wat er in staat: codering,
scheidingsteken, decimaalteken, rijen, gebieden, periodes en indicatoren. En elk probleem, met hoe vaak en waar het eerst.
Er wordt niets veranderd of bewaard. Meer bestanden samen zijn de antwoorden van één tabel van CBS OData.

  --part NAAM          welk blad of welke tabel, als er meer zijn
  --header-row NUMMER  de rij met de namen van de kolommen

Een tabel van CBS (nummer of adres) wordt bij CBS gevraagd. Zonder keuze staat er wat er te kiezen is.
  --measures LIJST     onderwerpen, met hun code of naam
  --regions LIJST      gebieden, zoals GM0344,NL00; GM* is elke gemeente
  --periods LIJST      periodes, zoals 2022,2023
  --where KEUZE        andere kolommen: Leeftijd=T001,A018 en meer met ; ertussen
  --cbs-host ADRES     een ander adres dan dat van CBS, voor een spiegel of proxy

Voorbeelden
  draagkracht inspect kwb2020.csv
  draagkracht inspect kwb2020.csv --json
  draagkracht inspect cbs:85984NED --regions GM0344

Afsluitcode: 0 in orde, 1 er zijn fouten of waarschuwingen, 2 de opdracht klopt niet.
`,
  judgeHelp: `draagkracht judge BESTAND --indicator ID --region CODE [opties]
draagkracht judge --values 1,2,… [--periods …] [--denominators …] [opties]

Zegt wat een reeks laat zien. Minder dan 6 cijfers: alleen de cijfers. Van 6 tot en met 11: een reeks met mediaan.
Vanaf 12: gemiddelde met grenzen (XmR). Een stijging, daling of verandering wordt alleen zo genoemd als een regel dat zegt.

Welke reeks
  --indicator ID       welke indicator van het bestand (zie draagkracht inspect); mag weg als er maar één is
  --region CODE        welk gebied van het bestand, zoals GM0344; mag weg als er maar één is
  --values LIJST       de cijfers zelf: 7.8,7.3,8.1 of met komma's 7,8;7,3;8,1. Een punt (.) is een gat,
                       een ster (8.1*) een voorlopig cijfer
  --periods LIJST      bij elk cijfer de periode: 2016,2017,2018 of 2024KW01,2024KW02
  --denominators LIJST de cijfers zijn dan aantallen; geoordeeld wordt over aantal gedeeld door noemer

Hoe
  --chart SOORT        auto (standaard), values, run, xmr, p, p-prime, u, u-prime, c, g of t
                       p en u vragen noemers en hebben grenzen per punt:
                       p voor een deel van een groep, u voor een aantal per
                       eenheid; p-prime en u-prime letten ook op hoeveel de cijfers echt schommelen; c is voor aantallen,
                       g en t voor zeldzame gebeurtenissen (gevallen of dagen tussen twee)
  --baseline AANTAL    zet de grenzen vast op de eerste zoveel cijfers; onder 12 zijn ze voorlopig
  --rebase PERIODE=OORZAAK
                       begin de grenzen opnieuw vanaf een periode, met de reden: "2022=nieuwe inkoop"; meer met ; ertussen
  --better KANT        higher, lower of neutral (standaard: wat het bestand zegt, anders neutral)
  --target GETAL       het doel, in de eenheid van de cijfers (bij noemers een deel: 0.1 is 10%)
  --screen on|off      grote sprongen één keer buiten de grenzen houden (standaard on)

Uitvoer
  --json               {kind, method, n, centre, lower, upper, signals, change, assurance, sentence}; plaatsen tellen vanaf 0
  --lang nl|en         taal van de zin (standaard nl)

Voorbeelden
  draagkracht judge --values 7.8,7.3,8.1,9.3 --periods 2016,2017,2018,2019
  draagkracht judge wmo.csv --indicator wmo-clienten --region GM0344 --better lower --json

Afsluitcode: 0 in orde, 1 de reeks heeft een signaal, 2 de opdracht klopt niet.
`,
  publishHelp: `draagkracht publish BESTAND [--policy publiek|streng|intern] [--out publicatie.json] [opties]

Haalt een bestand door de poort voor kleine aantallen, en maakt er een publicatie van. Te kleine aantallen worden verborgen,
met zo veel andere cijfers dat niemand ze kan uitrekenen. De rest wordt afgerond. Zonder --out wordt niets geschreven.

Wat
  --indicator LIJST    welke indicatoren (standaard alle)
  --region LIJST       welke gebieden in het bestand komen; alle gaan door de poort
  --period PERIODE     de periode, als die niet in het bestand staat
  --quantity LIJST     wat cijfers zijn, als het anders is dan gedacht: ID=count, share, rate, money of other
  --texts BESTAND      zinnen die erbij komen, één per regel
  --earlier LIJST      eerdere publicaties: een verborgen cijfer mag ook daar niet uit volgen

Hoe
  --policy publiek     minder dan 10 verborgen, afgerond op 5 (standaard)
  --policy streng      minder dan 30 verborgen, afgerond op 10
  --policy intern      niets verborgen. Niet publiceren; schrijft alleen met --unprotected
  --unprotected        maak het onbeschermde bestand, voor eigen gebruik

Uitvoer
  --out BESTAND        de publicatie: één JSON-bestand (JSON-stat met uitleg)
  --csv BESTAND        dezelfde cijfers voor een spreadsheet
  --report BESTAND     elk cijfer dat anders is dan het was, en waarom (CSV)
  --schema BESTAND     het JSON Schema waar elke publicatie aan voldoet
  --json               {cells, suppressed, secondary, rounded, refused[], …}

Voorbeelden
  draagkracht publish wmo.csv --out publicatie.json
  draagkracht publish wmo.csv --policy streng --earlier 2023.json --out publicatie.json --csv publicatie.csv

Afsluitcode: 0 in orde, 1 er is iets geweigerd, 2 de opdracht klopt niet.
`,
  noCommand: (all) => `Zeg wat u wilt doen: ${all}. Hulp: draagkracht --help.`,
  unknownCommand: (name, all) => `De opdracht “${name}” bestaat niet in deze versie. Er zijn: ${all}.`,
  unknownOption: (name) => `De optie ${name} bestaat hier niet. Kijk met --help welke er zijn.`,
  noValue: (option) => `Achter ${option} hoort een waarde.`,
  noValueWanted: (option) => `Achter ${option} hoort geen waarde.`,
  notOneOf: (option, value, choices) => `${option} kan niet “${value}” zijn. Kies uit: ${choices}.`,
  notANumber: (option, text, place) =>
    `${option}: “${text}”${place === undefined ? '' : ` (plaats ${place})`} is geen getal. Schrijf 7.8, of met komma's 7,8;7,3. Een gat is een punt.`,
  oneFile: (count) => `Geef één bestand; nu zijn het er ${count}.`,
  fileOrValues: 'Geef een bestand óf --values met cijfers.',
  onlyWithValues: (option) => `${option} hoort bij --values en kan niet bij een bestand.`,
  onlyWithFile: (option) => `${option} hoort bij een bestand en kan niet bij --values.`,
  otherCount: (option, count, wanted) => `${option} telt ${count}, maar er zijn ${wanted} cijfers. Geef er evenveel.`,
  twicePeriod: (period) => `--periods: ${period} staat er twee keer in.`,
  periodOrder: (period, before) =>
    `--periods: ${period} staat na ${before}. Zet de periodes in volgorde van tijd, met de cijfers erbij.`,
  needsDenominators: (chart) =>
    `--chart ${chart} heeft noemers nodig: geef --denominators, of een bestand waar ze in staan.`,
  notAbove: (option, place, text) => `${option}: “${text}” (plaats ${place}) moet een getal boven 0 zijn.`,
  negative: (place, value) => `--values: ${value} (plaats ${place}) is minder dan 0. Een aantal kan dat niet zijn.`,
  moreThanDenominator: (place, value, denominator) =>
    `--values: ${value} (plaats ${place}) is meer dan de noemer ${denominator}. Voor een aantal per eenheid is er --chart u.`,
  shareTarget: (text) =>
    `--target: ${text} kan geen deel zijn. Bij noemers is het doel een deel van 1: schrijf 0.1 voor 10%.`,
  noDenominators: (chart) =>
    `--chart ${chart} kent geen noemers. Neem u voor een aantal per eenheid, of laat --denominators weg.`,
  belowZero: (chart, period) => `--chart ${chart}: het cijfer van ${period} is minder dan 0. Dat kan hier niet.`,
  notWhole: (option, text, least) => `${option}: “${text}” moet een heel getal zijn, ${least} of meer.`,
  rebaseForm: (text) => `--rebase: “${text}” is niet te lezen. Schrijf PERIODE=oorzaak, zoals 2022=nieuwe inkoop.`,
  rebaseCause: (period) =>
    `--rebase ${period}: zeg erbij wat er veranderde. Zonder oorzaak beginnen de grenzen niet opnieuw.`,
  rebasePeriod: (period) => `--rebase: ${period} is geen periode na de eerste van deze reeks.`,
  noFile: (path) => `Het bestand ${path} is er niet.`,
  isFolder: (path) => `${path} is een map en geen bestand.`,
  noAccess: (path) => `Het bestand ${path} mag niet worden gelezen.`,
  unreadable: (path, why) => `Het bestand ${path} is niet te lezen. ${why}`,
  noFolder: (path) => `De map voor ${path} is er niet. Maak die eerst.`,
  unwritable: (path, code) => `Het bestand ${path} kan niet worden geschreven (${code}).`,
  noSeries: (path) => `In ${path} staan geen reeksen. Kijk met draagkracht inspect wat er ontbreekt.`,
  chooseIndicator: (count, some) =>
    `Het bestand heeft ${count} indicatoren. Kies er één met --indicator, bijvoorbeeld ${some}.`,
  noSuchIndicator: (id, some) => `De indicator “${id}” staat niet in het bestand. Wel: ${some}.`,
  chooseRegion: (count, some) => `Het bestand heeft ${count} gebieden. Kies er één met --region, bijvoorbeeld ${some}.`,
  noSuchRegion: (code, some) => `Het gebied “${code}” staat niet in het bestand. Wel: ${some}.`,
  value: 'Waarde',
  measurement: (place) => `meting ${place}`,
  given: 'opgegeven met --target',
  wrongRow: (text) => `“${text}” is geen rij. Geef het nummer van de rij met de namen, zoals --header-row 5.`,
  inspection: {
    format: 'Soort bestand',
    recognised: 'Herkend als',
    part: 'Gelezen deel',
    encoding: 'Codering',
    delimiter: 'Scheidingsteken',
    decimal: 'Decimaalteken',
    rows: 'Rijen',
    columns: 'Kolommen',
    regions: 'Gebieden',
    periods: 'Periodes',
    indicators: 'Indicatoren',
    problems: 'Wat opvalt',
    none: 'geen',
    unknown: 'onbekend',
    tab: 'tab',
  },
  counted: (values, missing) => `${values} cijfers, ${missing} zonder cijfer`,
  report: {
    kind: 'Gelezen als',
    n: 'Cijfers',
    mean: 'Gemiddelde',
    median: 'Mediaan',
    share: 'Samen',
    limits: 'Grenzen',
    signals: 'Signalen',
    none: 'geen',
    change: 'Verandering',
    assurance: 'Doel',
    middle: 'Midden',
    method: 'Methode',
  },
  range: (from, to) => `${from} tot ${to}`,
};
