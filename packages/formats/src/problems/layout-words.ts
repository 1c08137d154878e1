import type { Problem } from '@draagkracht/model';
import type { ProblemWords } from './sentence.js';

const text = ({ example }: Problem): string => example?.text ?? '';
const name = ({ example }: Problem): string => example?.name ?? '';
const many = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** What a recognised layout and the comparison of two files have to tell. */
export const layoutWords: Readonly<Record<string, ProblemWords>> = {
  'lines-below-table': (problem) => ({
    nl: `Onder de tabel ${problem.count === 1 ? 'staat 1 regel' : `staan ${problem.count} regels`} met uitleg of bron. Het eerste voorbeeld: "${text(problem)}".`,
    en: `Below the table ${problem.count === 1 ? 'is 1 line' : `are ${problem.count} lines`} with explanation or source. The first example: "${text(problem)}".`,
  }),
  'total-among-parts': (problem) => ({
    nl: `Tussen de gemeenten staat het totaal "${text(problem)}". Dat telt nergens mee als gemeente.`,
    en: `Among the municipalities stands their total, "${text(problem)}". It is never counted as one of them.`,
  }),
  'undivided-fields': (problem) => ({
    nl: `${many(problem.count, 'taakveld staat', 'taakvelden staan')} er heel én verdeeld in. Taakveld ${text(problem)} is geen totaal: het is wat niet is verdeeld. Tel het op bij de delen.`,
    en: `${many(problem.count, 'task field stands', 'task fields stand')} there both whole and divided. Field ${text(problem)} is no total: it is what was not divided. Add it to the parts.`,
  }),
  'number-became-date': (problem) => ({
    nl: `${many(problem.count, 'getal lijkt', 'getallen lijken')} door Excel een datum te zijn geworden, zoals "${text(problem)}" in kolom "${name(problem)}". Zet de kolom in Excel op "Tekst" en haal het cijfer opnieuw op.`,
    en: `${many(problem.count, 'number seems', 'numbers seem')} to have been turned into a date by Excel, such as "${text(problem)}" in column "${name(problem)}". Set the column to "Text" in Excel and fetch the figure again.`,
  }),
  'decimals-lost': (problem) => ({
    nl: `${many(problem.count, 'cijfer lijkt', 'cijfers lijken')} de komma kwijt te zijn. Het eerste voorbeeld: "${text(problem)}" in kolom "${name(problem)}". Vergelijk met de bron. Er is niets veranderd.`,
    en: `${many(problem.count, 'figure seems', 'figures seem')} to have lost the decimal sign. The first example: "${text(problem)}" in column "${name(problem)}". Compare with the source. Nothing was changed.`,
  }),
  'unit-changed': (problem) => ({
    nl: `Van ${many(problem.count, 'cijfer', 'cijfers')} lijkt de eenheid veranderd, zoals bij "${name(problem)}" (${text(problem)}). Zolang u dat niet bevestigt, blijven de jaren los van elkaar.`,
    en: `The unit of ${many(problem.count, 'indicator', 'indicators')} seems to have changed, as for "${name(problem)}" (${text(problem)}). Until you confirm it, the years stay apart.`,
  }),
  'not-joined': (problem) => ({
    nl: `${many(problem.count, 'cijfer staat', 'cijfers staan')} maar in één van de twee bestanden, zoals "${name(problem)}".`,
    en: `${many(problem.count, 'indicator is', 'indicators are')} in one of the two files only, such as "${name(problem)}".`,
  }),
  'unconfirmed-match': (problem) => ({
    nl: `${many(problem.count, 'kolom lijkt', 'kolommen lijken')} een andere naam te hebben gekregen, zoals "${name(problem)}" (${text(problem)}). Bevestig dat eerst; tot dan blijven de jaren los van elkaar.`,
    en: `${many(problem.count, 'column seems', 'columns seem')} to have been given another name, such as "${name(problem)}" (${text(problem)}). Confirm that first; until then the years stay apart.`,
  }),
  'shares-not-added': (problem) => ({
    nl: `${many(problem.count, 'samenvoeging is', 'samenvoegingen zijn')} niet gedaan, zoals ${text(problem)}. Percentages en gemiddelden mag je niet optellen.`,
    en: `${many(problem.count, 'merger was', 'mergers were')} not made, such as ${text(problem)}. Percentages and means must not be added up.`,
  }),
  'figures-disagree': (problem) => ({
    nl: `${many(problem.count, 'cijfer staat', 'cijfers staan')} in beide bestanden en ${problem.count === 1 ? 'verschilt' : 'verschillen'}, zoals "${name(problem)}" (${text(problem)}). Het tweede bestand telt.`,
    en: `${many(problem.count, 'figure is', 'figures are')} in both files and ${problem.count === 1 ? 'differs' : 'differ'}, such as "${name(problem)}" (${text(problem)}). The second file counts.`,
  }),
};
