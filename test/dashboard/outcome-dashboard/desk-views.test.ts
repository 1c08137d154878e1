import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { DeskViews } from '../../../packages/dashboard/src/outcome-dashboard/desk-views.js';

class ViewsHost extends LitElement {}
customElements.define('views-host', ViewsHost);

const stage = { language: 'nl', level: 3, readonly: false } as const;

async function viewsOn(): Promise<{ views: DeskViews; acts: string[] }> {
  const acts: string[] = [];
  const desk = { cancel: () => acts.push('cancel') } as unknown as DeskController;
  const dashboard = await fixture<LitElement>(html`<views-host></views-host>`);
  return { acts, views: new DeskViews({ dashboard, desk, take: ({ name }) => acts.push(`take ${name}`) }) };
}

describe('the desk at work', () => {
  it('says how far the reading is, and can stop it', async () => {
    const { views, acts } = await viewsOn();
    const page = await fixture(
      html`<div>${views.shown({ phase: 'reading', name: 'kwb.csv', share: 0.426 }, stage)}</div>`,
    );
    expect(page.querySelector('[role=status]')?.textContent).to.equal('kwb.csv wordt gelezen: 42%.');
    expect(page.querySelector('progress')?.value).to.equal(0.426);
    page.querySelector('button')?.click();
    expect(acts).to.deep.equal(['cancel']);
  });
});
