import { readFileSync, writeFileSync } from 'node:fs';
import { drawRooms, replaceRooms } from '../architecture/picture.mjs';
import { inRoot } from '../setup/root.mjs';

/** Draws the picture of the rooms in ARCHITECTURE.md again, from the one list in rooms.mjs. */
export async function run() {
  const file = inRoot('ARCHITECTURE.md');
  writeFileSync(file, replaceRooms(readFileSync(file, 'utf8'), drawRooms()));
  console.log('ARCHITECTURE.md shows the rooms as they are now.');
  return 0;
}
