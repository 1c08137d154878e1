import type { DocsContextProps } from '@storybook/addon-docs/blocks';

type Context = Pick<DocsContextProps, 'storyById' | 'renderStoryToElement'>;

let context: Context | undefined;

/** Called by the frame of every page of documentation. */
export const onPage = (next: Context): void => {
  context = next;
};

const callbacks = { showMain: () => {}, showError: () => {}, showException: () => {} };

/**
 * Draws a story of the page's own element in a place of the page.
 * @returns how to take it away again; nothing when the page knows no such story
 */
export function drawStory(id: string, place: HTMLElement): (() => Promise<void>) | undefined {
  if (!context) return undefined;
  const story = context.storyById(id);
  return context.renderStoryToElement(story, place, callbacks, { autoplay: false, forceInitialArgs: true });
}
