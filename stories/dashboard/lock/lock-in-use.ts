import { memoryStorage } from '@draagkracht/store';
import '@draagkracht/dashboard/lock/define.js';
import type { LockScenario } from './lock.scenarios.js';
import { PretendedLock } from './pretended-lock.js';

/** The room over a pretended device. */
export type LockRoom = HTMLElementTagNameMap['dk-monitor-lock'];

/** A room in the state of a scenario, and the lock behind it. */
export function lockRoom(given: LockScenario): { readonly room: LockRoom; readonly lock: PretendedLock | undefined } {
  const lock = given.lock && new PretendedLock(given.lock);
  const memory = memoryStorage({ now: () => '2026-11-22T09:00:00.000Z' });
  const storage = { ...memory, ...(lock ? { lock } : {}), status: () => ({ mode: 'local' as const }) };
  const room = document.createElement('dk-monitor-lock');
  const monitor = {
    storage,
    fault: undefined,
    readonly: given.readonly ?? false,
    now: () => '2026-11-22T09:00:00.000Z',
    today: () => '2026-11-22',
    watch: (listener: () => void) => storage.records.watch(listener),
  };
  room.monitor = monitor as unknown as NonNullable<LockRoom['monitor']>; // The room uses no more of a monitor than this.
  if (given.language) room.lang = given.language;
  return { room, lock };
}

/** Does what somebody does in a scenario, once the room stands there. */
export async function actIn(room: LockRoom, acts: LockScenario['acts'] = []): Promise<void> {
  await room.updateComplete;
  for (const act of acts) {
    await new Promise((resolve) => setTimeout(resolve));
    const [selector, text] = typeof act === 'string' ? [act] : act;
    const found = room.renderRoot.querySelector<HTMLInputElement>(selector);
    if (text === undefined) found?.click();
    else if (found) {
      found.value = text;
      found.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await room.updateComplete;
  }
}
