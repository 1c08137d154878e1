import type { Page } from 'puppeteer-core';

/** What the device said of the drafts on a page, for one field of them. */
export interface Kept {
  /** How many signs of the field the device surely has: so many were in the last transaction it said is complete. */
  readonly length: () => number;
  /** Forgets what was heard of an earlier draft. */
  readonly forget: () => void;
  /** Waits until the device has so many signs, or more. */
  readonly has: (signs: number) => Promise<void>;
}

/** Milliseconds a key may take to reach the device; a busy machine takes its time. */
const WAIT = 15_000;

/** Hears from the next document in a page whenever a transaction with a draft is complete. */
export async function tellOfDrafts(page: Page, field: string): Promise<Kept> {
  let length = 0;
  await page.exposeFunction('draftIsKept', (text: string) => (length = text.length));
  await page.evaluateOnNewDocument((name) => {
    const put = IDBObjectStore.prototype.put;
    const { draftIsKept } = window as unknown as { draftIsKept: (text: string) => void };
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: { values?: Record<string, string> }) {
      const text = this.name === 'drafts' ? value.values?.[name] : undefined;
      if (text !== undefined) this.transaction.addEventListener('complete', () => draftIsKept(text));
      return put.call(this, value);
    };
  }, field);
  return {
    length: () => length,
    forget: () => {
      length = 0;
    },
    has: async (signs) => {
      const until = Date.now() + WAIT;
      const isThere = (): boolean => length >= signs;
      while (!isThere()) {
        if (Date.now() > until) throw new Error(`the device has ${length} of ${signs} signs`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
  };
}
