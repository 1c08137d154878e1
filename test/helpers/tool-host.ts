import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DkElement, DkStatefulElement, StoredRecordsController, toolStyles } from '@draagkracht/base';
import { toolFrameStyles } from '../../packages/widgets/src/shared/tool-frame.styles.js';
import type { ToolOwner } from '../../packages/widgets/src/shared/tool-desk.js';

/** An element that draws one late part of a tool, as the tool would. */
export class ToolHost extends DkStatefulElement {
  static override styles = [DkElement.styles, toolStyles, toolFrameStyles];
  @property({ attribute: false }) draw: () => unknown = () => '';
  readonly told: Event[] = [];
  readonly stored = new StoredRecordsController<unknown>(this, {
    type: 'budget-case',
    also: ['team-budget'],
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => 'wijkteam',
    now: () => '2026-11-22T10:00:00.000Z',
  });

  readonly owner: ToolOwner<unknown> = {
    element: this,
    stored: this.stored,
    language: () => this.language,
    today: () => '2026-11-22',
    who: () => 'wijkteam',
    now: () => '2026-11-22T10:00:00.000Z',
    level: () => 3,
    readonly: () => false,
    compact: () => false,
    meeting: () => false,
    update: () => this.requestUpdate(),
    focus: (selector) => {
      this.requestUpdate();
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
    },
    tell: (event) => void this.told.push(event),
  };

  /** What is found inside. */
  in(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** What can be read, with single spaces. */
  get read(): string {
    return (this.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  protected override render(): TemplateResult {
    return html`<article class="tool">${this.draw()}</article>`;
  }
}
customElements.define('test-tool-host', ToolHost);

/** A host on the page; what it draws is set by the test. */
export async function toolHost(language: 'nl' | 'en' = 'nl', parent: HTMLElement = document.body): Promise<ToolHost> {
  const host = new ToolHost();
  host.lang = language;
  parent.append(host);
  await host.updateComplete;
  return host;
}
