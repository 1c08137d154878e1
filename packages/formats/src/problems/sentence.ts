import type { Problem, Translated } from '@draagkracht/model';

/** The sentence of a problem: what it is, where, and what to do. */
export type ProblemWords = (problem: Problem) => Translated;

/** A sentence that is the same whatever was met. */
export const said =
  (nl: string, en: string): ProblemWords =>
  () => ({ nl, en });

const named = ({ example }: Problem): string => (example?.name ? `"${example.name}"` : '');
const quoted = ({ example }: Problem): string => (example?.text === undefined ? '' : `"${example.text}"`);

/** " Voorbeeld: rij 12, kolom "Naam": "tekst"." in both languages, from what is known. */
function where(problem: Problem): { nl: string; en: string } {
  const { row } = problem.example ?? {};
  const parts = (rowWord: string, columnWord: string): string =>
    [row === undefined ? '' : `${rowWord} ${row}`, named(problem) && `${columnWord} ${named(problem)}`, quoted(problem)]
      .filter(Boolean)
      .join(', ');
  const nl = parts('rij', 'kolom');
  return { nl: nl && ` Het eerste voorbeeld: ${nl}.`, en: nl && ` The first example: ${parts('row', 'column')}.` };
}

/** A sentence that is followed by the first example; singular and plural are chosen by the count. */
export const withExample =
  (nl: (n: number) => string, en: (n: number) => string): ProblemWords =>
  (problem) => {
    const example = where(problem);
    return { nl: nl(problem.count) + example.nl, en: en(problem.count) + example.en };
  };

/** A count with the word for one or for more. */
export const many = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`);
