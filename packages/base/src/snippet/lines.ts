import { elementText, attributesText } from './html.js';
import type { PlacedRelease } from './release.js';

/** What a file of a release is checked by, as attributes; without a known sum there are none. */
const checkedBy = (release: Partial<PlacedRelease>, file: string): Record<string, string> => {
  const integrity = release.files?.[file]?.integrity;
  return integrity === undefined ? {} : { integrity, crossorigin: '' };
};

/** What a line needs to know of a release: its folder; the rest where it is known. */
export type FolderOfRelease = Pick<PlacedRelease, 'folder'> & Partial<PlacedRelease>;

/** The line that loads the elements that are on a page, once a page. */
export const scriptLine = (release: FolderOfRelease): string =>
  elementText('script', {
    type: 'module',
    src: `${release.folder}draagkracht.js`,
    ...checkedBy(release, 'draagkracht.js'),
  });

/** The line for pages that know no modules, or keep no tags of ours. */
export const classicLine = (release: FolderOfRelease): string =>
  elementText('script', {
    src: `${release.folder}draagkracht.iife.js`,
    defer: '',
    ...checkedBy(release, 'draagkracht.iife.js'),
  });

/** The line that gives frames of ours the height of what they hold. */
export const frameScriptLine = (release: FolderOfRelease): string =>
  elementText('script', {
    src: `${release.folder}frame.js`,
    defer: '',
    ...checkedBy(release, 'frame.js'),
  });

/** The line with the looks of table, sentence and picture before and without any script. */
export const styleLine = (release: FolderOfRelease): string =>
  `<link${attributesText({
    rel: 'stylesheet',
    href: `${release.folder}draagkracht.css`,
    ...checkedBy(release, 'draagkracht.css'),
  })}>`;

/** Lines that let the browser fetch the files of a first look at once; not every browser checks them by it. None when the release does not name them. */
export const preloadLines = (release: PlacedRelease, tag: string): readonly string[] =>
  (release.elements[tag]?.first ?? [])
    .filter((file) => file.endsWith('.js') && file !== 'draagkracht.js')
    .map(
      (file) =>
        `<link${attributesText({ rel: 'modulepreload', href: `${release.folder}${file}`, ...checkedBy(release, file) })}>`,
    );

/** A list by which the browser checks every part of an element it may fetch; `undefined` when the release does not name them. */
export function importMapText(release: PlacedRelease, tag: string): string | undefined {
  const { first = [], later = [] } = release.elements[tag] ?? {};
  const sums = [...first, ...later].flatMap((file) => {
    const sum = release.files[file]?.integrity;
    return sum !== undefined && file.endsWith('.js') ? [[`${release.folder}${file}`, sum] as const] : [];
  });
  if (sums.length === 0) return undefined;
  const map = JSON.stringify({ integrity: Object.fromEntries(sums) }, null, 2).replaceAll('<', '\\u003c');
  return `<script type="importmap">\n${map}\n</script>`;
}
