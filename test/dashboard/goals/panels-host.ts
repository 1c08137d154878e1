import { html, LitElement } from 'lit';
import type { GoalsOwner, Panel } from '../../../packages/dashboard/src/goals/goals-owner.js';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';

/** An element that shows one panel and nothing else. */
class PanelHost extends LitElement {
  panel: Panel | undefined;
  protected override render() {
    return html`<div id="panel">${this.panel?.shown()}</div>`;
  }
}
customElements.define('test-panel-host', PanelHost);

/** A panel on the page, what it said it did, and ways to work with it. */
export interface OpenPanel {
  readonly host: PanelHost;
  readonly said: string[];
  readonly text: () => string;
  readonly press: (selector: string) => Promise<void>;
  readonly label: (part: string) => HTMLLabelElement;
  readonly click: (part: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
}

const settle = async (host: LitElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 15));
  await host.updateComplete;
};

/** Opens a panel over a monitor. */
export async function openPanel(monitor: MonitorDesk, make: (owner: GoalsOwner) => Panel): Promise<OpenPanel> {
  const host = new PanelHost();
  const said: string[] = [];
  host.panel = make({
    host,
    monitor,
    language: () => 'nl',
    level: () => 3,
    update: () => host.requestUpdate(),
    done: (message) => void said.push(message),
    close: () => void said.push('closed'),
  });
  document.body.append(host);
  await host.updateComplete;
  const find = (selector: string): HTMLInputElement => host.renderRoot.querySelector<HTMLInputElement>(selector)!;
  const label = (part: string): HTMLLabelElement =>
    [...host.renderRoot.querySelectorAll<HTMLLabelElement>('label')].find((one) => one.textContent.includes(part))!;
  return {
    host,
    said,
    text: () => host.renderRoot.textContent.replace(/\s+/g, ' '),
    label,
    press: (selector) => (find(selector).click(), settle(host)),
    click: (part) => (label(part).click(), settle(host)),
    type: (selector, text) => {
      const input = find(selector);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return settle(host);
    },
  };
}
