import { lenientUtf8 } from '../platform.js';

/** What a file is by its first bytes, whatever its name says. A `zip` may be a workbook; `text` may still be no table. */
export type FileNature =
  | 'text'
  | 'empty'
  | 'zip'
  | 'old-spreadsheet'
  | 'pdf'
  | 'gzip'
  | 'image'
  | 'utf-16'
  | 'binary'
  | 'html'
  | 'json'
  | 'xml';

const signatures: readonly (readonly [FileNature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** How much of a file is looked at. */
const LOOK = 4096;

/** Tab, line ends and form feed are text; other control bytes are not. Two in a hundred may be damage. */
function looksBinary(head: Uint8Array): boolean {
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++;
  }
  return control * 50 > head.length;
}

/** How a page begins, or a piece of one that was copied out of it. */
const pageStart =
  /^<(!doctype\s+html|!--|(html|head|body|table|meta|title|style|script|div|section|article|main|center|p|h[1-6])[\s>])/i;

function markup(text: string): FileNature {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (pageStart.test(start)) return 'html';
  if (/^<\?xml|^<[a-z][\w:-]*[\s>]/i.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'xml';
  if (/^\{\s*("|\})|^\[\s*[[{\]]/.test(start)) return 'json';
  return 'text';
}

/** What a file is, judged by its first bytes (4 KB are enough; fewer are fine). */
export function natureOf(bytes: Uint8Array): FileNature {
  const head = bytes.subarray(0, LOOK);
  const known = signatures.find(([, signature]) => signature.every((byte, i) => head[i] === byte));
  if (known) return known[0];
  if (looksBinary(head)) return 'binary';
  const text = lenientUtf8(head);
  return text.replace(/^\uFEFF/, '').trim() === '' ? 'empty' : markup(text);
}
