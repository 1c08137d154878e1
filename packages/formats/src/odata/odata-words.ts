import type { Problem } from '@draagkracht/model';
import type { ProblemWords } from '../problems/sentence.js';

const quoted = ({ example }: Problem): string => [example?.name, example?.text].filter(Boolean).join(': ');
const first = (problem: Problem): { nl: string; en: string } => {
  const text = quoted(problem);
  return text === ''
    ? { nl: '', en: '' }
    : { nl: ` Het eerste voorbeeld: ${text}.`, en: ` The first example: ${text}.` };
};
const told =
  (nl: (n: number) => string, en: (n: number) => string): ProblemWords =>
  (problem) => ({ nl: nl(problem.count) + first(problem).nl, en: en(problem.count) + first(problem).en });
const many = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** Where a table can be had as a file. */
const statline = (tableId: string | undefined): string =>
  `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${tableId ?? ''}`;

const fileRoute = ({ example }: Problem): { nl: string; en: string } => ({
  nl: `Download de tabel op ${statline(example?.name)} en sleep het bestand hierheen.`,
  en: `Download the table from ${statline(example?.name)} and drop the file here.`,
});

/** A sentence on what went wrong at CBS, and then the way that always works: the file. */
const orFile =
  (nl: string, en: string): ProblemWords =>
  (problem) => ({ nl: `${nl} ${fileRoute(problem).nl}`, en: `${en} ${fileRoute(problem).en}` });

/** What was met in responses of CBS OData that were read. */
export const odataFindings: Readonly<Record<string, ProblemWords>> = {
  'odata-no-code-list': told(
    (n) =>
      `Voor ${many(n, 'kolom is', 'kolommen is')} geen lijst met namen gegeven. De codes blijven staan. Geef de lijst erbij als apart bestand.`,
    (n) =>
      `For ${many(n, 'column', 'columns')} no list of names was given. The codes are kept. Give the list beside it.`,
  ),
  'odata-no-measure-list': told(
    () =>
      'De namen, eenheden en decimalen van de onderwerpen zijn niet gegeven. Geef ook DataProperties (v3) of MeasureCodes (v4).',
    () => 'Names, units and decimals of the topics were not given. Give DataProperties (v3) or MeasureCodes (v4) too.',
  ),
  'odata-unknown-codes': told(
    (n) =>
      `${many(n, 'code staat', 'codes staan')} niet in de lijst die erbij hoort en ${n === 1 ? 'blijft' : 'blijven'} een code.`,
    (n) =>
      `${many(n, 'code is', 'codes are')} not in the list that goes with it and ${n === 1 ? 'stays a code' : 'stay codes'}.`,
  ),
  'odata-unknown-marks': told(
    (n) =>
      `Bij ${many(n, 'cijfer', 'cijfers')} staat een teken dat we niet kennen. ${n === 1 ? 'Dat cijfer telt' : 'Die cijfers tellen'} als onbekend.`,
    (n) =>
      `${many(n, 'figure has', 'figures have')} a mark we do not know and ${n === 1 ? 'counts' : 'count'} as unknown.`,
  ),
  'odata-repeated-rows': told(
    (n) =>
      `${many(n, 'rij is', 'rijen zijn')} meer dan één keer gegeven, met hetzelfde cijfer. Elk cijfer telt één keer.`,
    (n) => `${many(n, 'row was', 'rows were')} given more than once with the same figure. Each figure counts once.`,
  ),
  'odata-conflicts': told(
    (n) =>
      `${many(n, 'onderwerp heeft', 'onderwerpen hebben')} twee verschillende cijfers op dezelfde plek en ${n === 1 ? 'is' : 'zijn'} niet meegenomen. CBS gebruikt de code voor meer dan één onderwerp, of er ontbreekt een kolom.`,
    (n) =>
      `${many(n, 'topic has', 'topics have')} two different figures in one place and ${n === 1 ? 'was' : 'were'} left out. CBS uses the code for more than one topic, or a column is lacking.`,
  ),
  'odata-partial': ({ count, example }) => ({
    nl: `Dit is een deel van de tabel: ${count}${example?.text ? ` van ${example.text}` : ''} rijen. Wat hier ontbreekt, kan bij CBS wel bestaan.`,
    en: `This is a part of the table: ${count}${example?.text ? ` of ${example.text}` : ''} rows. What is lacking here may exist at CBS.`,
  }),
};

/** Why responses of CBS OData could not be read, or CBS could not be asked. `example.name` is the number of the table. */
export const odataErrors: Readonly<Record<string, ProblemWords>> = {
  'odata-no-figures': (problem) => ({
    nl: 'Dit is de beschrijving van een CBS-tabel, zonder de cijfers. Geef ook het bestand met de cijfers (TypedDataSet of Observations).',
    en: `This describes a CBS table without its figures. Give the file of figures too (TypedDataSet or Observations)${problem.example?.name ? ` of ${problem.example.name}` : ''}.`,
  }),
  'odata-other-file': ({ example }) => ({
    nl: `${example?.name ?? 'Een van de bestanden'} is geen antwoord van CBS OData. Open dat bestand apart.`,
    en: `${example?.name ?? 'One of the files'} is no answer of CBS OData. Open that file on its own.`,
  }),
  'odata-several-tables': ({ example }) => ({
    nl: `Deze bestanden horen niet bij dezelfde tabel (${example?.name ?? ''} en ${example?.text ?? ''}). Kies de bestanden van één tabel.`,
    en: `These files do not belong to one table (${example?.name ?? ''} and ${example?.text ?? ''}). Choose the files of one table.`,
  }),
  'cbs-unreachable': orFile('CBS is vanaf deze pagina niet te bereiken.', 'CBS cannot be reached from this page.'),
  'cbs-busy': orFile(
    'CBS heeft het nu te druk om te antwoorden. Probeer het later opnieuw.',
    'CBS is too busy to answer now. Try again later.',
  ),
  'cbs-fault': orFile(
    'Bij CBS gaat iets mis. Probeer het later opnieuw.',
    'Something goes wrong at CBS. Try again later.',
  ),
  'cbs-forbidden': orFile('CBS laat deze vraag niet toe.', 'CBS does not allow this question.'),
  'cbs-no-answer': orFile(
    'Wat CBS stuurde, is geen antwoord met cijfers. Probeer het later opnieuw.',
    'What CBS sent is no answer with figures. Try again later.',
  ),
  'cbs-strange-link': orFile(
    'Het antwoord verwijst naar een ander adres dan dat van CBS. Dat wordt niet gevolgd.',
    'The answer points to an address that is not that of CBS. It is not followed.',
  ),
  'cbs-endless': orFile(
    'CBS stuurt steeds dezelfde bladzijde. Het ophalen is gestopt.',
    'CBS keeps sending the same page. Fetching was stopped.',
  ),
  'cbs-no-table': ({ example }) => ({
    nl: `CBS heeft geen tabel met nummer ${example?.name ?? ''}. Kijk het nummer na, bijvoorbeeld 85984NED.`,
    en: `CBS has no table with number ${example?.name ?? ''}. Check the number, for instance 85984NED.`,
  }),
  'cbs-no-such-choice': ({ example }) => ({
    nl: `De tabel kent "${example?.text ?? ''}" niet. Kijk eerst wat er in de tabel te kiezen is.`,
    en: `The table does not know "${example?.text ?? ''}". See first what there is to choose from.`,
  }),
  'cbs-too-much': ({ count }) => ({
    nl: `Dit zijn ${count} cijfers. Dat is te veel voor één keer. Kies minder onderwerpen, gebieden of periodes.`,
    en: `These are ${count} figures. That is too much for one time. Choose fewer topics, regions or periods.`,
  }),
};
