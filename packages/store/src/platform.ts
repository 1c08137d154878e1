import type { Channel } from './changes.js';

/** What the browser says and promises about disk space. A worker cannot ask it to keep anything; a page can. */
export interface DiskKeeper {
  persist?(): Promise<boolean>;
  persisted?(): Promise<boolean>;
  estimate?(): Promise<{ usage?: number; quota?: number }>;
}

/** The browser's own indexedDB. Where cookies are forbidden, some browsers throw when it is only looked at. */
export function ownFactory(): IDBFactory | undefined {
  try {
    return (globalThis as Partial<typeof globalThis>).indexedDB;
  } catch {
    return undefined;
  }
}

/** The browser's own channel to other tabs, where it has one. */
export function ownChannel(name: string): Channel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
}

/** The browser's own keeper of disk space; absent on pages without https. */
export const ownKeeper = (): DiskKeeper | undefined => (globalThis as Partial<typeof globalThis>).navigator?.storage;

/** A name that nothing else has, here or elsewhere: 96 random bits. `crypto.randomUUID` is missing on pages without https. */
export const ownId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The browser's own cipher; absent on pages without https. */
export const ownCipher = (): SubtleCrypto | undefined => (globalThis as Partial<typeof globalThis>).crypto?.subtle;

/** Whether the page was fetched in a way the browser trusts: over https, or from this device. */
export const ownSecurity = (): boolean => (globalThis as Partial<typeof globalThis>).isSecureContext ?? false;

/** The browser's own locks, which say what other tabs have open; absent on pages without https. */
export const ownLocks = (): LockManager | undefined => (globalThis as Partial<typeof globalThis>).navigator?.locks;

/** Runs something after so many milliseconds. Returns the function that prevents it. */
export function ownTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Calls back when the page is hidden, shown again or left. For a page on a telephone hidden is often the last it hears of. Returns the
 * function that ends it. A worker is never called.
 */
export function ownPassing(run: () => void): () => void {
  const kinds = ['visibilitychange', 'pagehide'];
  for (const kind of kinds) addEventListener(kind, run);
  return () => kinds.forEach((kind) => removeEventListener(kind, run));
}

/** The time, as an ISO instant. */
export const ownClock = (): string => new Date().toISOString();
