import { choosePart, distinctNames, type PartFound } from '../inspect/choose-part.js';
import type { Content, DocumentOptions } from '../inspect/content.js';
import { ProblemList } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { TableOptions } from '../table/read-table.js';
import { checkPublication } from '../publication/check-publication.js';
import { axesOf, frameOf } from './axes.js';
import { readCube, type ReadCube } from './cube-series.js';
import { cubeOf, type JsonStatCube } from './dataset.js';
import { datasetsOf, isCollectionOfLinks } from './documents.js';

/** A dataset of a document as one of its parts. */
interface CubePart extends PartFound {
  readonly cube: JsonStatCube;
}

/** How large a cube is as a table: its regions down, what it measures across. */
function partOf(name: string, cube: JsonStatCube): CubePart {
  const { geo, time } = frameOf(cube, axesOf(cube), {});
  const rows = geo?.dimension.categories.length ?? 1;
  const periods = time?.dimension.categories.length ?? 1;
  return { name, cube, rows, columns: cube.size / Math.max(1, rows * periods), figures: cube.filled };
}

function cubesIn(document: unknown): { readonly parts: readonly CubePart[]; readonly links: number } {
  if (isCollectionOfLinks(document)) throw new UnreadableError('json-collection');
  const { datasets, links } = datasetsOf(document);
  const names = distinctNames(datasets.map(({ name }) => name));
  const parts = datasets.flatMap(({ dataset }, i) => {
    const cube = cubeOf(dataset);
    return cube ? [partOf(names[i]!, cube)] : [];
  });
  return { parts, links };
}

/**
 * What a document in JSON-stat holds: the dataset asked for, or the one with most figures; `undefined` when it is something else.
 * @throws {UnreadableError} for links only, for a part that is not there, for a cube that costs more than it holds.
 */
export function jsonStatContent(document: unknown, options: TableOptions & DocumentOptions = {}): Content | undefined {
  const { parts: all, links } = cubesIn(document);
  if (all.length === 0) return undefined;
  const { chosen, parts, sightings } = choosePart(all, options.part);
  const series = readCube(chosen.cube, options);
  const problems = new ProblemList();
  for (const sighting of sightings) problems.add(sighting);
  const { state } = checkPublication(document);
  if (state === 'changed' || state === 'newer') problems.add({ code: `publication-${state}`, severity: 'warning' });
  if (links > 0) problems.add({ code: 'linked-parts', severity: 'note', count: links });
  return {
    format: 'json-stat',
    series: { ...series, problems: [...series.problems, ...problems.all()] },
    size: { rows: series.regionCodes.length, columns: series.indicators.length },
    ...(parts.length > 1 || links > 0 ? { parts, part: chosen.name } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableError('broken-json');
  }
}

/** Reads one dataset. @throws {UnreadableError} when the document holds none. */
export function readJsonStat(text: string, options: TableOptions & DocumentOptions = {}): ReadCube {
  const content = jsonStatContent(parsed(text), options);
  if (!content?.series) throw new UnreadableError('json');
  return content.series;
}
