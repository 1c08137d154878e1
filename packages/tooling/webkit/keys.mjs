/** The code points by which W3C WebDriver knows the keys that are no letters. */
const codePoints = {
  Unidentified: 0xe000,
  Cancel: 0xe001,
  Help: 0xe002,
  Backspace: 0xe003,
  Tab: 0xe004,
  Enter: 0xe007,
  Shift: 0xe008,
  Control: 0xe009,
  Alt: 0xe00a,
  Pause: 0xe00b,
  Escape: 0xe00c,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Insert: 0xe016,
  Delete: 0xe017,
  F1: 0xe031,
  F2: 0xe032,
  Meta: 0xe03d,
  Space: 0x20,
};

/** @type {Map<string, number>} */
const known = new Map(Object.entries(codePoints));

/** A key by its name in a page (`ArrowLeft`, `a`) as WebDriver wants it. */
export function keyValue(/** @type {string} */ name) {
  const codePoint = known.get(name);
  return codePoint === undefined ? name : String.fromCodePoint(codePoint);
}

/** The keys of a combination such as `Shift+Tab`; `+` alone is a key too. */
export function keysOf(/** @type {string} */ combination) {
  const names = combination.split('+').filter(Boolean);
  return names.length ? names.map(keyValue) : ['+'];
}
