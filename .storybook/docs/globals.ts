import { addons } from 'storybook/preview-api';

type Globals = Readonly<Record<string, unknown>>;

interface Preview {
  readonly storyStoreValue?: { readonly userGlobals: { get(): Globals } };
}

/**
 * Tells what is chosen in the toolbar, now and after every choice. A page without a story has nothing else that would tell it.
 * @returns how to stop
 */
export function onGlobals(tell: (globals: Globals) => void): () => void {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as { __STORYBOOK_PREVIEW__?: Preview };
  const chosen = ({ globals }: { globals: Globals }): void => tell(globals);
  const channel = addons.getChannel();
  channel.on('globalsUpdated', chosen);
  tell(preview?.storyStoreValue?.userGlobals.get() ?? {});
  return () => channel.off('globalsUpdated', chosen);
}
