import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { textIn, type Storage } from '@draagkracht/model';
import { DkElement, heading, Late, provideContext, storageContext, toolStyles } from '@draagkracht/base';
import { widgetNames } from '@draagkracht/base/snippet.js';
import { DkMonitorGoEvent } from '../board/board.events.js';
import type { Monitor } from '../monitor/monitor.js';
import { toolDoors, type ToolDoor } from './tool-doors.js';
import { toolsMessages } from './tools.messages.js';
import { toolGroups, type ToolGroup, type ToolName } from './tools.view.js';
import { toolsStyles } from './tools.styles.js';

/** What the monitor sets of a tool; every tool has these. */
interface SetTool extends HTMLElement {
  clock: () => Date;
  authorRole: string;
  readonly: boolean;
  headingLevel: number;
}

/** The tool of a name, if there is one. */
const doorOf = (name: string): ToolDoor | undefined => (name in toolDoors ? toolDoors[name as ToolName] : undefined);

/**
 * The room of the monitor with the tools for teams, residents and managers. They work with the storage of the monitor: what one keeps the
 * others find, the lock and the trash of the monitor hold for them too.
 *
 * @element dk-monitor-tools
 * @status experimental
 * @since 0.5.0
 */
export class DkMonitorTools extends DkElement {
  static override styles = [DkElement.styles, toolStyles, toolsStyles];

  /** The monitor it works with. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  /** The tool that is open; empty: the list of them. */
  @property() tool = '';

  readonly #late = new Map<string, Late<unknown>>();
  #shown: { readonly tag: string; readonly storage: Storage; readonly element: SetTool } | undefined;
  #endWatch: (() => void) | undefined;

  constructor() {
    super();
    provideContext(this, storageContext, {
      open: async () => ({ ...this.monitor!.storage!, close: () => undefined }), // It is the monitor that closes it.
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatch?.();
    this.#endWatch = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('monitor')) this.#follow();
  }

  #follow(): void {
    this.#endWatch?.();
    this.#endWatch = this.monitor?.watch(() => this.requestUpdate());
  }

  #go(tool: string): void {
    this.dispatchEvent(new DkMonitorGoEvent('tools', { tool }));
  }

  /** Waits for the tool that is on its way. */
  async settled(): Promise<void> {
    await Promise.all([...this.#late.values()].map(({ arrival }) => arrival));
    await this.updateComplete;
  }

  #lateOf({ tag, open }: ToolDoor): Late<unknown> {
    const late = this.#late.get(tag) ?? new Late(this, async () => (await open()) ?? true);
    this.#late.set(tag, late);
    return late;
  }

  /** The element of a tool, made once for as long as the same storage is looked at. */
  #element(tag: string, storage: Storage): SetTool {
    const { monitor } = this;
    if (this.#shown?.tag !== tag || this.#shown.storage !== storage)
      this.#shown = { tag, storage, element: document.createElement(tag) as SetTool };
    const { element } = this.#shown;
    element.lang = this.language;
    return Object.assign(element, {
      clock: () => new Date(monitor!.now()),
      authorRole: monitor!.role,
      readonly: monitor!.readonly,
      headingLevel: this.headingLevel,
    });
  }

  #open(door: ToolDoor): unknown {
    const say = toolsMessages(this.language);
    const late = this.#lateOf(door);
    const storage = this.monitor?.storage;
    if (late.failed)
      return html`<p class="message fault" role="alert">${say.unreachable}</p>
        <p><button type="button" class="retry" @click=${() => void late.come()}>${say.retry}</button></p>`;
    return late.part && storage ? this.#element(door.tag, storage) : html`<p role="status">${say.loading}</p>`;
  }

  #item(tool: ToolName, open: string): TemplateResult {
    const { title, use } = widgetNames[toolDoors[tool].tag]!;
    const name = textIn(title, this.language);
    return html`<li>
      <p><strong class="name" id=${tool}>${name}</strong> ${textIn(use, this.language)}</p>
      <button type="button" data-tool=${tool} aria-describedby=${tool} @click=${() => this.#go(tool)}>
        ${open}<span class="visually-hidden">: ${name}</span>
      </button>
    </li>`;
  }

  #group([group, tools]: [ToolGroup, readonly ToolName[]]): TemplateResult {
    const say = toolsMessages(this.language);
    return html`<section class="stack">
      ${heading(this.headingLevel + 1, say.groups[group])}
      <ul>
        ${tools.map((tool) => this.#item(tool, say.open))}
      </ul>
    </section>`;
  }

  protected override render(): TemplateResult {
    const door = doorOf(this.tool);
    const say = toolsMessages(this.language);
    if (door)
      return html`<div class="stack">
        <div class="actions no-print">
          <button type="button" class="back" @click=${() => this.#go('')}>${say.back}</button>
        </div>
        ${this.#open(door)}
      </div>`;
    const groups = Object.entries(toolGroups) as [ToolGroup, readonly ToolName[]][];
    return html`<div class="stack">
      ${heading(this.headingLevel, say.title)}
      <p>${say.intro}</p>
      ${groups.map((group) => this.#group(group))}
    </div>`;
  }
}
