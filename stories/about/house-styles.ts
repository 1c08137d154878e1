// What was found under every house style, from the page the test writes: nothing is said here twice.

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the first table in a page of Markdown, each with its cells. */
const rowsIn = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);

const adjusted = (names: readonly string[], cells: readonly string[]): string =>
  cells.flatMap((cell, at) => (cell.includes('→') ? [`${names[at]} ${cell.replaceAll('*', '')}`] : [])).join('; ');

/**
 * The results of `test/themes/RESULTS.md` in short, as a table of Markdown: per house style how many tokens it gives, and which colours
 * were adjusted, from which contrast to which.
 */
export function resultsInShort(page: string): string {
  const [head = [], , ...rows] = rowsIn(page);
  const names = head.slice(4);
  return [
    '| House style | Tokens used | Adjusted: contrast before → after | Too faint by axe |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([set, tokens, , axe, ...cells]) => `| ${set} | ${tokens} | ${adjusted(names, cells) || 'nothing'} | ${axe} |`,
    ),
  ].join('\n');
}
