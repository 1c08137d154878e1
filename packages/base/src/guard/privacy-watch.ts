import { privacyHits, type PrivacyHit, type PrivacyKind } from '@draagkracht/model';
import { withKeys, type Renamed } from '../form/list-steps.view.js';

/** What a writer says of nine digits that look like a BSN. It holds for these digits only and is kept nowhere. */
export interface Waiver {
  readonly digits: string;
  readonly ticked: boolean;
  readonly reason: string;
}

const digitsOf = (text: string, hits: readonly PrivacyHit[]): string =>
  hits
    .filter((hit) => hit.blocks)
    .map((hit) => text.slice(hit.from, hit.to).replace(/\D/g, ''))
    .join(' ');

/** Whether somebody says what the digits are, and does not do so with a BSN. */
const isGiven = (waiver: Waiver | undefined): boolean =>
  waiver !== undefined &&
  waiver.ticked &&
  waiver.reason.trim() !== '' &&
  !privacyHits(waiver.reason).some((hit) => hit.blocks);

/**
 * Watches free text for personal data while it is typed. It looks when the typing pauses, or at once when asked; it keeps
 * what it noticed per field, and hands on a kind only when it is new in that field. No text leaves it.
 */
export class PrivacyWatch {
  #hits = new Map<string, readonly PrivacyHit[]>();
  #waivers = new Map<string, Waiver>();
  readonly #waiting = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly text: string }>();
  #texts = new Map<string, string>();
  /** What was found in each field last. A form asks about all its fields at every key, and all but one are as they were. */
  readonly #found = new Map<string, { readonly text: string; readonly hits: readonly PrivacyHit[] }>();
  readonly #noticed: (field: string, fresh: readonly PrivacyKind[]) => void;
  readonly #delay: number;

  /**
   * @param noticed called after every look, with the kinds that are new in the field.
   * @param delay milliseconds of pause before it looks.
   */
  constructor(noticed: (field: string, fresh: readonly PrivacyKind[]) => void, delay = 400) {
    this.#noticed = noticed;
    this.#delay = delay;
  }

  /** A field was typed in. */
  typed(field: string, text: string): void {
    this.#cancel(field);
    this.#waiting.set(field, { text, timer: setTimeout(() => this.look(field, text), this.#delay) });
  }

  /** Looks now. */
  look(field: string, text: string): void {
    this.#cancel(field);
    const before = this.hits(field).map((hit) => hit.kind);
    const hits = this.#hitsIn(field, text);
    this.#texts.set(field, text);
    this.#hits.set(field, hits);
    if (this.#waivers.get(field)?.digits !== digitsOf(text, hits)) this.#waivers.delete(field);
    this.#noticed(
      field,
      [...new Set(hits.map((hit) => hit.kind))].filter((kind) => !before.includes(kind)),
    );
  }

  /** What was noticed in a field at the last look. */
  hits(field: string): readonly PrivacyHit[] {
    return this.#hits.get(field) ?? [];
  }

  /** What the writer said of the digits in a field, if anything. */
  waiver(field: string): Waiver | undefined {
    return this.#waivers.get(field);
  }

  /** The writer says that the digits are no BSN, and what they are instead. */
  waive(field: string, ticked: boolean, reason: string): void {
    this.#waivers.set(field, { digits: digitsOf(this.#texts.get(field) ?? '', this.hits(field)), ticked, reason });
  }

  /** Whether a field keeps the form from being saved: a BSN, not waved through, or with a reason that is none. */
  blocks(field: string): boolean {
    if (!this.hits(field).some((hit) => hit.blocks)) return false;
    return !isGiven(this.waiver(field));
  }

  /**
   * Whether a text would keep the form from being saved, looked at now: for who cannot wait for a pause in the typing. Nothing is noticed
   * by it.
   */
  wouldBlock(field: string, text: string): boolean {
    const hits = this.#hitsIn(field, text);
    if (!hits.some((hit) => hit.blocks)) return false;
    const waiver = this.waiver(field);
    return waiver?.digits !== digitsOf(text, hits) || !isGiven(waiver);
  }

  /** Fields got other names, as when items of a list change places; `undefined` for one that went away. Looks first at what waits. */
  rename(renamed: Renamed): void {
    for (const [field, { text }] of this.#waiting) this.look(field, text);
    this.#hits = withKeys(this.#hits, renamed);
    this.#waivers = withKeys(this.#waivers, renamed);
    this.#texts = withKeys(this.#texts, renamed);
  }

  /** Stops waiting for a pause in the typing; what was noticed stays. */
  stop(): void {
    for (const field of this.#waiting.keys()) this.#cancel(field);
  }

  #hitsIn(field: string, text: string): readonly PrivacyHit[] {
    const found = this.#found.get(field);
    if (found?.text === text) return found.hits;
    const hits = privacyHits(text);
    this.#found.set(field, { text, hits });
    return hits;
  }

  #cancel(field: string): void {
    clearTimeout(this.#waiting.get(field)?.timer);
    this.#waiting.delete(field);
  }

  /** Forgets everything; with it a form begins anew. */
  clear(): void {
    this.stop();
    for (const map of [this.#hits, this.#waivers, this.#texts, this.#found]) map.clear();
  }
}
