import type { Late } from '@draagkracht/base';

/**
 * Waits for the parts an act takes: those it is drawn with, and the one it goes on with. The button that asked keeps the focus meanwhile; it
 * looks busy only if that takes long. `undefined` when one of them cannot be had.
 */
export async function whileBusy<T>(event: Event, look: Late<unknown>, late: Late<T>): Promise<T | undefined> {
  const button = event.currentTarget as HTMLElement;
  button.ariaBusy = 'true';
  const [drawn, part] = await Promise.all([look.come(), late.come()]);
  button.ariaBusy = null;
  return drawn === undefined ? undefined : part;
}
