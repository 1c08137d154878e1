import type { ElementGuide } from '../../stories/guide/element-guide.js';

const files = import.meta.glob<{ guide: ElementGuide }>('../../stories/**/*.guide.ts', { eager: true });

/** The guide of every public element, in the order of their titles. One more is one more file beside the stories. */
export const guides: readonly ElementGuide[] = Object.values(files)
  .map(({ guide }) => guide)
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** The guide of an element, by its tag. */
export const guideOf = (tag: string): ElementGuide | undefined => guides.find((one) => one.tag === tag);
