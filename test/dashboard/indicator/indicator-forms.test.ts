import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { noteForm, storyForm } from '../../../packages/dashboard/src/indicator/indicator-forms.js';
import type { GoalsOwner } from '../../../packages/dashboard/src/goals/goals-owner.js';
import { aStory, anIndicator, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

class FormHost extends LitElement {}
customElements.define('form-host-of-indicator', FormHost);

describe('the forms of an indicator', () => {
  const owned = async (): Promise<GoalsOwner> => ({
    host: new FormHost(),
    monitor: await monitorOver([anIndicator(3), aStory(9, uuid(3))]),
    language: () => 'nl',
    level: () => 4,
    update: () => undefined,
    done: () => undefined,
    close: () => undefined,
  });

  it('say whether a story is new or changed', async () => {
    const owner = await owned();
    const about = { indicatorId: uuid(3), region: 'GM9998' };
    expect(storyForm(owner, about, undefined).title).to.equal('Schrijf het verhaal');
    expect(storyForm(owner, about, undefined, owner.monitor.records!.stories[0]).title).to.equal('Pas het verhaal aan');
  });

  it('open a note where notes stand, for the chart in sight', async () => {
    const owner = await owned();
    const found = await seriesWhenThere(owner.monitor as Awaited<ReturnType<typeof monitorOver>>, uuid(3));
    if (!('series' in found)) throw new Error('no series');
    expect(noteForm(owner, { indicatorId: uuid(3), region: 'GM9998' }, found.series).at).to.equal('notes');
  });
});
