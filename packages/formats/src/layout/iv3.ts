import { gapCode, NO_GAP } from '@draagkracht/model';
import type { Sighting } from '../problems/problem-list.js';
import type { FigureColumn, TableColumn, TypedTable, WordColumn } from '../table/typed-table.js';
import { sign, tell, type Recogniser } from './recognised.js';
import { taskField, undividedFields, type TaskField } from './task-fields.js';

/** Iv3 states amounts in thousands of euros (CBS, Iv3-informatievoorschrift). */
const UNIT = 'x 1.000 euro';

/** Economic categories beside the totals: "L1.1 Salarissen en sociale lasten", "B3.2 Verhuurde …". */
const category = /^[LB]\d+(\.\d+)*\s/;
const isMoney = ({ name }: TableColumn): boolean => /^(baten|lasten|saldo)$/i.test(name.trim()) || category.test(name);

const named = (table: TypedTable, shape: RegExp): TableColumn | undefined =>
  table.columns.find(({ name }) => shape.test(name.trim()));

const whole = (name: string): boolean => /^(heel )?nederland$/i.test(name.trim());

/** The same column with the names of its fields in full. */
const fullFields = (column: WordColumn, fields: readonly (TaskField | undefined)[]): WordColumn => ({
  ...column,
  words: column.words.map((word, i) => (fields[i] ? `${fields[i].code} ${fields[i].name}` : word)),
});

/** Income less spending per row. An empty cell beside an amount is an amount of nothing; two empty cells are a gap. */
function balance(income: FigureColumn, spending: FigureColumn): FigureColumn {
  const rows = income.gaps.length;
  const values = new Float64Array(rows).fill(Number.NaN);
  const gaps = new Uint8Array(rows);
  const amount = (column: FigureColumn, row: number): number => (column.gaps[row] === NO_GAP ? column.values[row]! : 0);
  let figures = 0;
  const empty = gapCode('impossible');
  for (let row = 0; row < rows; row++) {
    const unknown = [income, spending].find(({ gaps: one }) => one[row] !== NO_GAP && one[row] !== empty);
    const none = income.gaps[row] !== NO_GAP && spending.gaps[row] !== NO_GAP;
    if (unknown || none) gaps[row] = unknown ? unknown.gaps[row]! : empty;
    else {
      values[row] = amount(income, row) - amount(spending, row);
      figures++;
    }
  }
  const decimals = Math.max(income.decimals, spending.decimals);
  return { kind: 'figures', name: 'Saldo', values, gaps, figures, decimals, percent: false };
}

const isFigures = (column: TableColumn | undefined): column is FigureColumn => column?.kind === 'figures';

function* notes(region: WordColumn, fields: readonly (TaskField | undefined)[]): Generator<Sighting> {
  const total = region.words.find(whole);
  if (total !== undefined)
    yield { code: 'total-among-parts', severity: 'note', example: { name: region.name, text: total } };
  const undivided = undividedFields(fields.flatMap((field) => field?.code ?? []));
  if (undivided.length > 0)
    yield { code: 'undivided-fields', severity: 'note', count: undivided.length, example: { text: undivided[0]! } };
}

/**
 * A budget or account of municipalities by Iv3: a column of municipalities, one of task fields, amounts in thousands of
 * euros. Income (baten), spending (lasten) and their balance (saldo, income less spending) stay apart. "Nederland" in the
 * column of municipalities is the total of the others: it is read as the country and never added in.
 */
export const iv3: Recogniser = (table) => {
  const field = named(table, /^taakveld(en)?$/i);
  const region = named(table, /^(gemeenten?|regio'?s?|gemeentenaam)$/i);
  const income = named(table, /^baten$/i);
  const spending = named(table, /^lasten$/i);
  if (field?.kind !== 'words' || region?.kind !== 'words' || !isFigures(income) || !isFigures(spending))
    return undefined;
  const fields = field.words.map(taskField);
  const known = fields.filter((one) => one !== undefined);
  if (known.length * 2 <= fields.length) return undefined;
  const saldo = named(table, /^saldo$/i)
    ? []
    : [tell(balance(income, spending), { label: 'Saldo (baten min lasten)', unit: UNIT, additive: true })];
  const columns = table.columns.map((column) => {
    if (column === field) return fullFields(field, fields);
    return isMoney(column) ? tell(column, { unit: UNIT, additive: true }) : column;
  });
  return {
    layout: {
      kind: 'iv3',
      signs: [
        ...sign(
          'task-fields',
          known.map(({ code, name }) => `${code} ${name}`),
        ),
        ...sign('income-and-spending', [income.name, spending.name]),
      ],
    },
    table: { ...table, columns: [...columns, ...saldo] },
    sightings: [...notes(region, fields)],
  };
};
