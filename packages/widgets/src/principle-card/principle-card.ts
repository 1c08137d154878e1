import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { agreementType, type PrincipleAgreement } from '@draagkracht/model';
import { heading, wholeBetween } from '@draagkracht/base';
import { DkTool } from '../shared/tool.js';
import { toolCardStyles } from '../shared/tool-card.styles.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import type { Principle } from './canon.js';
import type { CardDesk } from './card-desk.js';
import { messages } from './messages.js';
import { principleCardStyles } from './principle-card.styles.js';
import { behaviourOf } from './principle.template.js';

/**
 * One principle with the behaviour it asks, and one agreement of the team that the card returns to.
 *
 * Use it where a team meets: it opens with what was agreed before and asks how it went.
 * @element dk-principle-card
 * @status experimental
 * @since 0.1.0
 * @slot intro - own words of the organisation, shown below the principle
 * @slot - what stands here is the page without this element; the card takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - an agreement was saved
 * @fires {DkDeleteEvent} dk-delete - an agreement was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of looking back has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkPrincipleCard extends DkTool<PrincipleAgreement, CardDesk> {
  static override styles: CSSResultGroup = [DkTool.styles, toolCardStyles, principleCardStyles];
  static override readonly wordings = [messages];
  static override readonly attributeRules = { ...DkTool.attributeRules, principle: wholeBetween(1, 4) };

  /** Which of the four principles, 1–4; default 1. */
  @property({ type: Number }) principle = 1;

  constructor() {
    super({ type: agreementType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<PrincipleAgreement>): Promise<CardDesk> {
    const { CardDesk } = await import('./card-desk.js');
    return new CardDesk({ ...owner, principle: () => this.#shown });
  }

  /** The principle that is shown; the first for anything that is none. */
  get #shown(): Principle['number'] {
    return ([1, 2, 3, 4] as const).find((number) => number === this.principle) ?? 1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('principle') && this.hasUpdated) void this.wasRead();
  }

  protected override get inUse(): boolean {
    return this.stored.records.some(({ data }) => data.principle === this.#shown);
  }

  protected override head(): TemplateResult {
    const { language, compact } = this;
    const number = this.#shown;
    const say = messages.in(language);
    return html`<p class="eyebrow">${say.of(number)}</p>
      ${heading(this.headingLevel || 3, say.principles[number - 1]?.core ?? '')}
      ${compact ? nothing : behaviourOf({ number }, language)}`;
  }
}
