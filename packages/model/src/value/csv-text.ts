// Every CSV we hand out is made of these, so that there is one place where a cell is kept from being run.

const BOM = '\ufeff';
const END = '\r\n';

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** A text as a cell of a CSV with `;`: a formula is made a text by an apostrophe, quotes are doubled where quotes are needed. */
export function csvText(text: string): string {
  const plain = text.replace(/[\r\n]+/g, ' ');
  const safe = formula.test(text) ? `'${plain}` : plain;
  return /[;"]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A figure as a cell: decimal comma, nothing between thousands. A minus stays a number. */
export const csvFigure = (value: number, decimals?: number): string => {
  const text = decimals === undefined || Number.isInteger(value) ? String(value) : value.toFixed(decimals);
  return (/e/i.test(text) ? value.toFixed(6) : text).replace('.', ',');
};

/** Rows of cells that are written already, as a file any spreadsheet opens: byte order mark, `;`, CRLF. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((cells) => cells.join(';')).join(END)}${END}`;
