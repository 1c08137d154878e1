import { aTimeout, expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { FindBox } from '../../../packages/dashboard/src/finding/find-box.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';

class FindHost extends LitElement {
  box: FindBox | undefined;
  override render(): TemplateResult {
    return html`${this.box?.shown({ language: 'nl', level: 2, readonly: false })}`;
  }
}
customElements.define('find-host', FindHost);

describe('the box to find anything', () => {
  const gone: unknown[] = [];
  const shown = async (): Promise<FindHost> => {
    const monitor = await monitorInUse();
    const host = document.createElement('find-host') as FindHost;
    host.box = new FindBox({ dashboard: host, monitor: () => monitor, go: (where) => gone.push(where) });
    document.body.append(host);
    await host.updateComplete;
    return host;
  };
  const input = (host: FindHost): HTMLInputElement => host.renderRoot.querySelector('#find')!;
  const type = async (host: FindHost, text: string): Promise<void> => {
    input(host).value = text;
    input(host).dispatchEvent(new Event('input'));
    await host.updateComplete;
  };
  const press = (target: Element, key: string, init: KeyboardEventInit = {}): boolean =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
    );
  afterEach(() => {
    for (const host of document.querySelectorAll('find-host')) host.remove();
    gone.length = 0;
  });

  it('is reached with Control-K from anywhere inside', async () => {
    const host = await shown();
    press(host, 'k', { ctrlKey: true });
    expect(host.shadowRoot!.activeElement).to.equal(input(host));
  });

  it('is walked through with arrows, and left with Escape', async () => {
    const host = await shown();
    await type(host, 'bijstand');
    const lines = [...host.renderRoot.querySelectorAll<HTMLElement>('.found button')];
    expect(lines.length).to.equal(3);
    input(host).focus();
    press(input(host), 'ArrowDown');
    expect(host.shadowRoot!.activeElement).to.equal(lines[0]);
    press(lines[0]!, 'ArrowDown');
    press(lines[1]!, 'ArrowUp');
    press(lines[0]!, 'ArrowUp');
    expect(host.shadowRoot!.activeElement).to.equal(input(host));
    press(input(host), 'Escape');
    await host.updateComplete;
    expect([input(host).value, host.renderRoot.querySelector('.found')]).to.eql(['', null]);
  });

  it('goes where something was found, and says when there is nothing', async () => {
    const host = await shown();
    await type(host, 'Zuiderpark');
    host.renderRoot.querySelector<HTMLElement>('.found button')!.click();
    await aTimeout(0);
    expect(gone).to.eql([{ at: { room: 'board' }, look: { region: 'WK999906' } }]);
    await type(host, 'qqq');
    expect(host.renderRoot.querySelector('.found')!.textContent).to.include('Niets gevonden');
    await expect(host).to.be.accessible();
  });
});
