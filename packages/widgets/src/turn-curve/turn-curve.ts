import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { turnCurveType, type Series, type TurnCurve } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import { toolCardStyles } from '../shared/tool-card.styles.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';
import type { TurnDesk } from './turn-desk.js';

/**
 * A conversation that goes from a result wanted for all to at most three actions, in six steps and 75 minutes.
 *
 * Use it at a table with everybody who can do something about a curve, residents too. It opens with what was agreed before and asks how
 * it went.
 * @element dk-turn-curve
 * @status experimental
 * @since 0.4.0
 * @slot intro - own words of the organisation, shown below the title
 * @slot - what stands here is the page without this element; the conversation takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a step was saved
 * @fires {DkDeleteEvent} dk-delete - a conversation was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of an action has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkTurnCurve extends DkTool<TurnCurve, TurnDesk> {
  static override styles: CSSResultGroup = [DkTool.styles, toolCardStyles];
  static override readonly wordings = [messages];

  /** The curve, where the page has it: then no figures are asked for, and only conversations about this indicator are shown. */
  @property({ attribute: false }) series: Series | undefined;

  /** A publication or a file with the curve, as `dk-outcome-chart` reads it; default none. */
  @property() src = '';

  constructor() {
    super({ type: turnCurveType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<TurnCurve>): Promise<TurnDesk> {
    const [{ TurnDesk }] = await Promise.all([
      import('./turn-desk.js'),
      import('@draagkracht/charts/outcome-chart/define.js'),
    ]);
    return new TurnDesk({
      ...owner,
      indicatorId: () => this.#indicatorId,
      source: () => ({ series: this.series, src: this.src ?? '' }),
      clock: () => this.clock().getTime(),
    });
  }

  get #indicatorId(): string {
    return this.series?.indicator.id ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series') && this.hasUpdated) void this.wasRead();
  }

  protected override get inUse(): boolean {
    return this.stored.records.some(({ data }) => (data.indicatorId ?? '') === this.#indicatorId);
  }
}
