/** How final a figure is. CBS marks provisional with `*` and revised provisional with `**`. It is a status, not a gap. */
export type Status = 'definitive' | 'revised-provisional' | 'provisional';

const order: readonly Status[] = ['definitive', 'revised-provisional', 'provisional'];

/** The byte of a status in a block: 0 definitive, 1 revised provisional, 2 provisional. */
export const statusCode = (status: Status): number => order.indexOf(status);

/** The status of a byte. @throws {TypeError} when the byte is not one of 0–2. */
export function statusOfCode(code: number): Status {
  const status = order[code];
  if (status === undefined) throw new TypeError(`statusOfCode: ${code} is no status code`);
  return status;
}
