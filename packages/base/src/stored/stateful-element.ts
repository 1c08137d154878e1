import { property } from 'lit/decorators.js';
import { dayAt, type StorageMode } from '@draagkracht/model';
import { DkElement, oneOf } from '../element/dk-element.js';

/** What every element that keeps something shares: where it keeps it, whether it may be changed, and what time it is. */
export class DkStatefulElement extends DkElement {
  static override readonly attributeRules = { ...DkElement.attributeRules, storage: oneOf('none', 'memory', 'local') };

  /** Elements with the same namespace share what they keep; default the empty one, shared by the whole site. */
  @property() namespace = '';

  /**
   * Where things are kept: `none` keeps nothing, `memory` until the page closes, `local` (default) on this device. Nothing is
   * written before somebody saves.
   */
  @property() storage: StorageMode = 'local';

  /** Shows what is kept, and lets nobody change it. */
  @property({ type: Boolean }) readonly = false;

  /** Takes less room: help and history are folded away. */
  @property({ type: Boolean }) compact = false;

  /** The clock; tests and demonstrations set it still. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** The role that saves; a role, never a name. Default `team`. */
  @property({ attribute: 'author-role' }) authorRole = 'team';

  /** `storage` as it holds; the default when the attribute was taken away. */
  protected get mode(): StorageMode {
    return this.storage ?? 'local';
  }

  /** Now as an ISO instant. */
  protected get now(): string {
    return this.clock().toISOString();
  }

  /** Brings the focus to something inside, once it has been drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Today in the Netherlands as an ISO day. */
  protected get today(): string {
    return dayAt(this.clock());
  }
}
