import type { RecordType } from '@draagkracht/model';
import { DraftController, DraftKeeping } from '@draagkracht/base';
import type { GoalsOwner } from './goals-owner.js';

/** What is known of a form of the monitor. */
export interface TypedFormOptions {
  readonly type: RecordType;
  readonly asks: readonly string[];
  /** Which form it is, for what is typed in it and kept. */
  readonly form: string;
  /** The record that is being changed. */
  readonly about: () => string | undefined;
}

/** What is filled in in a form of the monitor, kept on the device while somebody types where drafts are kept at all. */
export class TypedForm {
  readonly draft: DraftController;
  readonly keeping: DraftKeeping;
  readonly #owner: GoalsOwner;

  constructor(owner: GoalsOwner, { type, asks, form, about }: TypedFormOptions) {
    this.#owner = owner;
    const { host, monitor, update } = owner;
    const today = (): string => monitor.today();
    const now = (): string => monitor.now();
    this.keeping = new DraftKeeping({
      type,
      form,
      about,
      now,
      update,
      tool: host.localName,
      port: () => monitor.drafts,
    });
    this.draft = new DraftController(host, {
      type,
      asks,
      about,
      today,
      changed: () => this.keeping.changed(this.draft),
      left: () => this.keeping.left(),
    });
  }

  /** Whether what is typed is kept on this device before it is saved. */
  get isKept(): boolean {
    return this.keeping.isKept && this.#owner.monitor.storage?.status().mode === 'local';
  }

  /** Begins anew with these values: nothing of it is kept yet. */
  begin(values: object): void {
    this.draft.begin({ ...values });
    void this.keeping.begin();
  }

  /** The form goes; what is kept of it may be offered again. */
  end(): void {
    // A controller that is taken away is not told that its element left.
    this.draft.hostDisconnected();
    this.#owner.host.removeController(this.draft);
  }
}
