import type { Problem } from '@draagkracht/model';
import type { ProblemWords } from '../problems/sentence.js';

const where = ({ example }: Problem, row: string): string =>
  [example?.row === undefined ? '' : `${row} ${example.row}`, example?.text ? `"${example.text}"` : '']
    .filter(Boolean)
    .join(', ');

const withWhere =
  (nl: (n: number) => string, en: (n: number) => string): ProblemWords =>
  (problem) => {
    const [dutch, english] = [where(problem, 'rij'), where(problem, 'row')];
    return {
      nl: `${nl(problem.count)}${dutch && ` Het eerste voorbeeld: ${dutch}.`}`,
      en: `${en(problem.count)}${english && ` The first example: ${english}.`}`,
    };
  };

/** What can be wrong with a file of changes of regions: what it is, where, and what to do. */
export const mappingWords: Readonly<Record<string, ProblemWords>> = {
  'mapping-no-columns': withWhere(
    () => 'Dit is geen bestand met wijzigingen van gebieden. Het heeft kolommen nodig voor van, naar en datum.',
    () => 'This is no file of changes of regions. It needs columns for from, to and date.',
  ),
  'mapping-code': withWhere(
    (n) =>
      `${n} keer staat er een code die geen gebied van CBS is. Die rij is niet gebruikt. Schrijf codes als GM0370.`,
    (n) => `${n} times a code is no region of CBS. That row was not used. Write codes like GM0370.`,
  ),
  'mapping-date': withWhere(
    (n) => `${n} keer is de datum niet te lezen. Die rij is niet gebruikt. Schrijf 2022 of 2022-01-01.`,
    (n) => `${n} times the date cannot be read. That row was not used. Write 2022 or 2022-01-01.`,
  ),
  'mapping-share': withWhere(
    (n) => `${n} keer ligt een aandeel niet tussen 0 en 1. Het telt als onbekend. Schrijf 0,25 of 25%.`,
    (n) => `${n} times a share does not lie between 0 and 1. It counts as not known. Write 0.25 or 25%.`,
  ),
  'mapping-double': withWhere(
    (n) => `${n} keer staat dezelfde wijziging er dubbel in. De eerste telt.`,
    (n) => `${n} times the same change is there twice. The first counts.`,
  ),
  'mapping-shares-sum': withWhere(
    (n) =>
      `Van ${n === 1 ? '1 gebied' : `${n} gebieden`} tellen de aandelen niet op tot 1. Ze tellen als onbekend: er wordt niets over verdeeld.`,
    (n) =>
      `The shares of ${n === 1 ? '1 region' : `${n} regions`} do not add up to 1. They count as not known: nothing is divided by them.`,
  ),
  'mapping-shares-lacking': withWhere(
    (n) =>
      `Van ${n === 1 ? '1 gesplitst gebied' : `${n} gesplitste gebieden`} is niet bekend hoeveel inwoners waarheen gingen. Daar breekt de reeks.`,
    (n) =>
      `Of ${n === 1 ? '1 divided region' : `${n} divided regions`} it is not known how many people went where. The series breaks there.`,
  ),
  'mapping-cycle': withWhere(
    (n) =>
      `${n} keer gaat een gebied op één dag ergens heen en komt er die dag ook iets in. De volgorde is dan onbekend. Die rijen zijn niet gebruikt.`,
    (n) =>
      `${n} times a region both goes elsewhere and receives on one day. The order is then not known. Those rows were not used.`,
  ),
};
