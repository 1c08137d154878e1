import type { Messages } from './messages.js';

/** The texts of the command line in English. */
export const en: Messages = {
  help: `draagkracht: what do these figures say, and what do they not?

Usage
  draagkracht inspect FILE         what a file holds, and what could not be understood
  draagkracht inspect cbs:NUMBER   what a table of CBS holds
  draagkracht judge …              what a series of figures says, in one verdict and one sentence
  draagkracht publish FILE         a file without small counts, ready to be published
  draagkracht render FILE          an element as HTML that is whole without script
  draagkracht snippet ELEMENT      the code to put an element on your site
  draagkracht check ADDRESS        checks whether an element works well on your page

Options
  --json        answer as JSON, for a program
  --lang nl|en  language of the text (default nl)
  --help        help, also per command: draagkracht judge --help
  --version     version

Exit code
  0  fine
  1  there are findings: a problem in the file, a signal in the series, something wrong on a page
  2  the command was used wrongly, or a file does not exist; the message says what is wrong
  3  the program itself failed
`,
  inspectHelp: `draagkracht inspect FILE… [--json] [--lang nl|en]
draagkracht inspect cbs:NUMBER [--measures …] [--regions …] [--periods …] [--where …] [--json] [--lang nl|en]

Reads a file of figures (Excel, CSV, JSON-stat, CBS OData or a web page) and says what it holds: encoding,
delimiter, decimal sign, rows, regions, periods and indicators. And every problem, with how often and where first.
Nothing is changed or kept. Several files together are the responses of one table of CBS OData.

  --part NAME          which sheet or table, where there are more
  --header-row NUMBER  the row with the names of the columns

A table of CBS (number or address) is asked from CBS. Without a choice it says what there is to choose.
  --measures LIST      topics, by code or name
  --regions LIST       regions, such as GM0344,NL00; GM* is every municipality
  --periods LIST       periods, such as 2022,2023
  --where CHOICE       other columns: Leeftijd=T001,A018 and more with ; between
  --cbs-host ADDRESS   another address than that of CBS, for a mirror or a proxy

Examples
  draagkracht inspect kwb2020.csv
  draagkracht inspect kwb2020.csv --json
  draagkracht inspect cbs:85984NED --regions GM0344

Exit code: 0 fine, 1 there are errors or warnings, 2 the command was used wrongly.
`,
  judgeHelp: `draagkracht judge FILE --indicator ID --region CODE [options]
draagkracht judge --values 1,2,… [--periods …] [--denominators …] [options]

Says what a series shows. Under 6 figures: the figures only. From 6 to 11: a series with median. From 12: mean with
limits (XmR). A rise, a fall or a change is only called so when a rule says so.

Which series
  --indicator ID       which indicator of the file (see draagkracht inspect); not needed when there is one
  --region CODE        which region of the file, such as GM0344; not needed when there is one
  --values LIST        the figures themselves: 7.8,7.3,8.1 or with decimal commas 7,8;7,3;8,1. A dot (.) is a gap,
                       a star (8.1*) a provisional figure
  --periods LIST       the period of each figure: 2016,2017,2018 or 2024KW01,2024KW02
  --denominators LIST  the figures are counts then; count divided by denominator is judged

How
  --chart KIND         auto (default), values, run, xmr, p, p-prime, u, u-prime, c, g or t
                       p and u need denominators and have limits per point: p for a share of a group, u for events per unit;
                       p-prime and u-prime also mind how much the figures really vary; c is for counts, g and t for rare
                       events (cases or days between two)
  --baseline NUMBER    lock the limits on the first so many figures; under 12 they are trial limits
  --rebase PERIOD=CAUSE
                       begin the limits anew from a period, with the reason: "2022=new contracts"; more with ; between
  --better SIDE        higher, lower or neutral (default: what the file says, or else neutral)
  --target NUMBER      the target, in the unit of the figures (with denominators a share: 0.1 is 10%)
  --screen on|off      keep large steps out of the limits, once (default on)

Output
  --json               {kind, method, n, centre, lower, upper, signals, change, assurance, sentence}; places count from 0
  --lang nl|en         language of the sentence (default nl)

Examples
  draagkracht judge --values 7.8,7.3,8.1,9.3 --periods 2016,2017,2018,2019
  draagkracht judge wmo.csv --indicator wmo-clienten --region GM0344 --better lower --json

Exit code: 0 fine, 1 the series has a signal, 2 the command was used wrongly.
`,
  publishHelp: `draagkracht publish FILE [--policy publiek|streng|intern] [--out publication.json] [options]

Takes a file through the gate for small numbers and makes a publication of it. Counts that are too small are hidden, with as many
other figures as it takes that nobody can work them out. The rest is rounded. Without --out nothing is written.

What
  --indicator LIST     which indicators (default all)
  --region LIST        which areas go into the file; all go through the gate
  --period PERIOD      the period, when the file does not say
  --quantity LIST      what figures are, when it is not what we think: ID=count, share, rate, money or other
  --texts FILE         sentences to go with them, one per line
  --earlier LIST       earlier publications: a hidden figure may not follow from them either

How
  --policy publiek     fewer than 10 hidden, rounded to 5 (default)
  --policy streng      fewer than 30 hidden, rounded to 10
  --policy intern      nothing hidden. Do not publish; writes only with --unprotected
  --unprotected        make the unprotected file, for your own use

Output
  --out FILE           the publication: one JSON file (JSON-stat with its meaning)
  --csv FILE           the same figures for a spreadsheet
  --report FILE        every figure that is not as it was, and why (CSV)
  --schema FILE        the JSON Schema every publication keeps to
  --json               {cells, suppressed, secondary, rounded, refused[], …}

Examples
  draagkracht publish wmo.csv --out publication.json
  draagkracht publish wmo.csv --policy streng --earlier 2023.json --out publication.json --csv publication.csv

Exit code: 0 fine, 1 something was refused, 2 the command was used wrongly.
`,
  noCommand: (all) => `Say what to do: ${all}. Help: draagkracht --help.`,
  unknownCommand: (name, all) => `There is no command “${name}” in this version. There are: ${all}.`,
  unknownOption: (name) => `There is no option ${name} here. See --help for those there are.`,
  noValue: (option) => `${option} needs a value.`,
  noValueWanted: (option) => `${option} takes no value.`,
  notOneOf: (option, value, choices) => `${option} cannot be “${value}”. Choose from: ${choices}.`,
  notANumber: (option, text, place) =>
    `${option}: “${text}”${place === undefined ? '' : ` (place ${place})`} is no number. Write 7.8, or with decimal commas 7,8;7,3. A gap is a dot.`,
  oneFile: (count) => `Give one file; there are ${count} now.`,
  fileOrValues: 'Give either a file or --values with figures.',
  onlyWithValues: (option) => `${option} belongs to --values and cannot go with a file.`,
  onlyWithFile: (option) => `${option} belongs to a file and cannot go with --values.`,
  otherCount: (option, count, wanted) => `${option} has ${count}, but there are ${wanted} figures. Give as many.`,
  twicePeriod: (period) => `--periods: ${period} is in it twice.`,
  periodOrder: (period, before) =>
    `--periods: ${period} comes after ${before}. Put the periods in order of time, with their figures.`,
  needsDenominators: (chart) => `--chart ${chart} needs denominators: give --denominators, or a file that holds them.`,
  notAbove: (option, place, text) => `${option}: “${text}” (place ${place}) must be a number above 0.`,
  negative: (place, value) => `--values: ${value} (place ${place}) is below 0. A count cannot be.`,
  moreThanDenominator: (place, value, denominator) =>
    `--values: ${value} (place ${place}) is more than its denominator ${denominator}. For events per unit there is --chart u.`,
  shareTarget: (text) =>
    `--target: ${text} cannot be a share. With denominators the target is a share of 1: write 0.1 for 10%.`,
  noDenominators: (chart) =>
    `--chart ${chart} has no denominators. Take u for events per unit, or leave --denominators out.`,
  belowZero: (chart, period) => `--chart ${chart}: the figure of ${period} is below 0. That cannot be here.`,
  notWhole: (option, text, least) => `${option}: “${text}” must be a whole number, ${least} or more.`,
  rebaseForm: (text) => `--rebase: “${text}” cannot be read. Write PERIOD=cause, such as 2022=new contracts.`,
  rebaseCause: (period) => `--rebase ${period}: say what changed. Without a cause the limits do not begin anew.`,
  rebasePeriod: (period) => `--rebase: ${period} is no period after the first of this series.`,
  noFile: (path) => `There is no file ${path}.`,
  isFolder: (path) => `${path} is a folder, not a file.`,
  noAccess: (path) => `The file ${path} may not be read.`,
  unreadable: (path, why) => `The file ${path} cannot be read. ${why}`,
  noFolder: (path) => `The folder for ${path} does not exist. Make it first.`,
  unwritable: (path, code) => `The file ${path} cannot be written (${code}).`,
  noSeries: (path) => `There are no series in ${path}. See with draagkracht inspect what is missing.`,
  chooseIndicator: (count, some) =>
    `The file has ${count} indicators. Choose one with --indicator, for example ${some}.`,
  noSuchIndicator: (id, some) => `The indicator “${id}” is not in the file. There are: ${some}.`,
  chooseRegion: (count, some) => `The file has ${count} regions. Choose one with --region, for example ${some}.`,
  noSuchRegion: (code, some) => `The region “${code}” is not in the file. There are: ${some}.`,
  value: 'Value',
  measurement: (place) => `measurement ${place}`,
  given: 'given with --target',
  wrongRow: (text) => `“${text}” is no row. Give the number of the row of names, such as --header-row 5.`,
  inspection: {
    format: 'Kind of file',
    recognised: 'Recognised as',
    part: 'Part read',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    decimal: 'Decimal sign',
    rows: 'Rows',
    columns: 'Columns',
    regions: 'Regions',
    periods: 'Periods',
    indicators: 'Indicators',
    problems: 'What stands out',
    none: 'none',
    unknown: 'unknown',
    tab: 'tab',
  },
  counted: (values, missing) => `${values} figures, ${missing} without`,
  report: {
    kind: 'Read as',
    n: 'Figures',
    mean: 'Mean',
    median: 'Median',
    share: 'Together',
    limits: 'Limits',
    signals: 'Signals',
    none: 'none',
    change: 'Change',
    assurance: 'Target',
    middle: 'Middle',
    method: 'Method',
  },
  range: (from, to) => `${from} to ${to}`,
};
