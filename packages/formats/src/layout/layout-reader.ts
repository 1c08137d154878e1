import type { FileOptions, Recognised } from '../inspect/content.js';
import { ProblemList } from '../problems/problem-list.js';
import { withChoices } from './choices.js';
import type { TypedTable } from '../table/typed-table.js';
import { recognise } from './recognise.js';
import { layoutNames } from './layout.names.js';

/** Recognises a layout that is known and says what it tells of the figures; `undefined` for any other table. */
export function readLayout(given: TypedTable, { choices }: FileOptions = {}): Recognised | undefined {
  const table = withChoices(given, choices);
  const found = recognise(table, choices?.layout);
  if (!found) return undefined;
  const problems = new ProblemList();
  for (const sighting of found.sightings) problems.add(sighting);
  return {
    name: layoutNames[found.layout.kind].nl,
    layout: found.layout,
    table: { ...found.table, problems: [...table.problems, ...problems.all()] },
    ...(found.source ? { about: { source: found.source } } : {}),
  };
}
