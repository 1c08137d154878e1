import type { DraftPort, KeptDraft, RecordType } from '@draagkracht/model';
import { newId } from '../stored/new-id.js';
import type { DraftController } from './draft-controller.js';
import { changedFields, keepable, resumedValues } from './keepable.view.js';
import { blankValues, type Values } from './values.view.js';

/** What keeping a draft needs of the form it is of. Functions, because what they tell changes. */
export interface KeepingOptions {
  readonly type: RecordType;
  /** The element the form is part of: the name of its tag. */
  readonly tool: string;
  /** Which form of that element. */
  readonly form: string;
  /** Where drafts are kept; `undefined` where nothing is kept on the device. */
  readonly port: () => DraftPort | undefined;
  /** Now as an ISO instant. */
  readonly now: () => string;
  /** The record that is being changed. */
  readonly about: () => string | undefined;
  /** It became known whether this draft is kept. */
  readonly update: () => void;
}

/** The fields that may not be kept: with what looks like a BSN in them now, not waved through, and those that are never kept. */
export const unsafePaths = ({ rows, guard }: Pick<DraftController, 'rows' | 'guard'>): readonly string[] =>
  rows
    .filter(
      ({ path, field, value }) => field.fleeting || (field.guarded && guard.wouldBlock(path, String(value ?? ''))),
    )
    .map(({ path }) => path);

/**
 * Keeps what is filled in in a form on the device, keystroke by keystroke, until it is saved or somebody stops: after a crash it is there
 * again. Only where drafts are kept at all (see the port), and without what looks like a BSN. Whatever the device says, typing goes on.
 */
export class DraftKeeping {
  /** Whether what is typed here is kept, as far as is known. */
  isKept = false;
  readonly #options: KeepingOptions;
  #key = newId();
  /** Where the draft was kept last: an element that leaves the page has let go of its storage by then. */
  #port: DraftPort | undefined;

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  /** A form begins: a draft of its own, of which nothing is kept yet. What was there of another goes. */
  async begin(): Promise<void> {
    this.end();
    const key = this.#key;
    const kept = (await this.#options.port()?.allowed()) ?? false;
    if (key === this.#key) this.#tell(kept);
  }

  /** Something was filled in. What is as the form began needs no keeping. */
  changed(draft: DraftController): void {
    const port = this.#options.port();
    if (!port) return;
    this.#port = port;
    if (!draft.dirty) return void port.drop(this.#key);
    const key = this.#key;
    void port.keep(this.#draft(draft)).then((kept) => key === this.#key && this.#tell(kept));
  }

  /** The name of the draft as it is kept now. */
  get key(): string {
    return this.#key;
  }

  /**
   * Goes on with a draft that was found: what was filled in is there again, over the record as it is now.
   * @param now what the form began with: what the record holds, or a part of it; absent for a new one
   */
  resume(draft: DraftController, found: KeptDraft, now?: Values): void {
    draft.begin(now ?? { ...found.values, ...blankValues(draft.fields) }, resumedValues(found, now));
    this.resumed(draft, found);
  }

  /** A form stands again as it was in a draft: it is kept anew, and the old one goes when that is done. */
  resumed(draft: DraftController, found: Pick<KeptDraft, 'key'>): void {
    const port = this.#options.port();
    this.#key = newId();
    this.#port = port;
    if (!draft.dirty) return void port?.drop(found.key);
    const key = this.#key;
    void port?.keep(this.#draft(draft)).then((kept) => {
      if (key === this.#key) this.#tell(kept);
      // Who stopped before it was kept is done with the old one as well.
      if (kept || key !== this.#key) void port.drop(found.key);
    });
  }

  /** It was saved, or somebody stopped: nothing of it is kept any more. */
  end(): void {
    void this.#port?.drop(this.#key);
    this.#port = undefined;
    this.#key = newId();
  }

  /** The element left the page; what was filled in may be offered again. */
  left(): void {
    this.#port?.leave(this.#key);
  }

  #draft(draft: DraftController): KeptDraft {
    const { type, tool, form, now, about } = this.#options;
    const recordId = about();
    const values = keepable(draft, unsafePaths(draft));
    const of = recordId === undefined ? {} : { recordId, changed: changedFields(draft, values) };
    return { key: this.#key, type: type.type, tool, form, values, at: now(), ...of };
  }

  #tell(kept: boolean): void {
    if (kept === this.isKept) return;
    this.isKept = kept;
    this.#options.update();
  }
}
