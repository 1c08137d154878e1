import type { ToolOwner } from './tool-desk.js';
import type { VersionChoice } from './version-choice.js';

/** Fetches what lets somebody choose between two versions; most visits know of none. */
export async function fetchVersionChoice<Data>(owner: ToolOwner<Data>, type: string): Promise<VersionChoice> {
  const { VersionChoice: Choice } = await import('./version-choice.js');
  return new Choice(owner, type);
}
