/** Lines of a name and a text, the texts below each other; a line without a name continues the one above. */
export function inColumns(rows: readonly (readonly [string, string])[], indent = ''): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${indent}${name.padEnd(width)}  ${text}`.trimEnd()).join('\n');
}
