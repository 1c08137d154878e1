import { linesOf } from '../shared/export/lines.geometry.js';
import { guessedWidth } from '../shared/export/sheet.geometry.js';
import { PANEL } from './multiples.geometry.js';

/** Size of the letters on a sheet of areas, and of a line of them; CSS pixels. */
export const LETTERS = { size: 13, line: 17 } as const;

/** Most pictures beside one another. */
const COLUMNS = 4;

/** Room between pictures. */
const GAP = { across: 18, down: 16 } as const;

/** Room for a name: less than the picture below it, because letters are only guessed at and those of the own area are bold. */
const ROOM = PANEL.width * 0.85;

/** Lines a name may take; what is longer ends in dots. */
const NAME_LINES = 2;

/** One area on a sheet: where it begins, its name in lines, and how far below its beginning the picture and the figure stand. */
export interface PlacedArea {
  readonly x: number;
  readonly y: number;
  readonly name: readonly string[];
  readonly picture: number;
  readonly figure: number;
}

/** All areas on one sheet. */
export interface PlacedSheet {
  readonly areas: readonly PlacedArea[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

function nameLines(name: string): string[] {
  const lines = linesOf(name, ROOM, (text) => guessedWidth(text, LETTERS.size));
  const [last = ''] = lines.slice(NAME_LINES - 1);
  return lines.length > NAME_LINES ? [...lines.slice(0, NAME_LINES - 1), `${last} …`] : lines;
}

/** Places areas in rows, in the order in which they come. Pictures of a row stand level, or one could not compare them. */
export function placeSheet(names: readonly string[]): PlacedSheet {
  const columns = Math.max(1, Math.min(COLUMNS, names.length));
  const areas: PlacedArea[] = [];
  let y = 0;
  for (let from = 0; from < names.length; from += columns) {
    const row = names.slice(from, from + columns).map(nameLines);
    const most = Math.max(...row.map((lines) => lines.length));
    const picture = most * LETTERS.line + 4;
    const figure = picture + PANEL.height + LETTERS.line;
    for (const [at, name] of row.entries())
      areas.push({ x: at * (PANEL.width + GAP.across), y, name, picture, figure });
    y += figure + GAP.down;
  }
  return { areas, width: columns * (PANEL.width + GAP.across) - GAP.across, height: Math.max(0, y - GAP.down + 4) };
}
