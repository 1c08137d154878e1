import type { Choice, Tool } from './tool.js';

/** Languages that came as one file each: named after their code, imported when they are chosen. */
const files = import.meta.glob([
  '../../packages/base/src/languages/??.ts',
  '../../packages/base/src/languages/??-x-*.ts',
]);

const codeOf = (path: string): string => /([^/]+)\.ts$/.exec(path)?.[1] ?? path;
const byCode = new Map(Object.entries(files).map(([path, load]) => [codeOf(path), load]));
const added: readonly Choice[] = [...byCode.keys()].map((value) => ({
  value,
  title: new Intl.DisplayNames([value, 'en'], { type: 'language' }).of(value) ?? value,
}));

/** The language of the page around the story: the two of the product, and every file of a further one. */
export const language: Tool = {
  name: 'language',
  title: 'Language',
  icon: 'globe',
  choices: [{ value: 'nl', title: 'Nederlands' }, { value: 'en', title: 'English' }, ...added],
  redraws: true,
  apply: async (value) => {
    await byCode.get(value)?.();
  },
};
