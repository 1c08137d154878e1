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
  const take = (files: readonly File[]) => acts.push(...files.map(({ name }) => `take ${name}`));
  const making = { now: () => '2026-11-22T10:00:00.000Z', newId: () => '00000000-0000-4000-8000-000000000001' };
  return { acts, views: new DeskViews({ dashboard, desk, take, ...making }) };
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
