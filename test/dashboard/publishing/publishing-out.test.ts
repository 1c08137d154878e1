import { expect } from '@open-wc/testing';
import { PublishingOut } from '../../../packages/dashboard/src/publishing/publishing-out.js';
import { handedOver } from '../../helpers/handed-over.js';
import { readyPublication, smallMonitor } from '../../helpers/publishing.js';
import { until } from '../../helpers/storage.js';

describe('PublishingOut', () => {
  it('reads a publication back, keeps it to the letter, and hands it out again', async () => {
    const monitor = await smallMonitor();
    const ready = await readyPublication(monitor);
    const out = new PublishingOut(() => undefined);
    expect(out.of(ready).cards).to.equal(undefined);
    await until(() => out.of(ready).cards !== undefined);
    await out.keep(ready, monitor);
    expect(out.of(ready).kept).to.equal(true);
    const [record] = monitor.records!.publications;
    expect(record!.data.text).to.equal(ready.text);
    expect(record!.data.hidden).to.equal(6);
    const again = await handedOver(() => out.downloadAgain(record!));
    expect(again.download).to.equal('publication-2026-03-01.json');
    expect(await (await fetch(again.href)).text()).to.equal(ready.text);
    const next = await readyPublication(monitor);
    expect(out.of(next).changes!.counts).to.deep.include({ 'other-figure': 0, added: 0, removed: 0 });
  });
  it('asks which version runs here, and does without where nobody knows', async () => {
    const ready = await readyPublication(await smallMonitor());
    const known = { version: '1.2.3', files: {}, elements: {} };
    const out = new PublishingOut(
      () => undefined,
      () => Promise.resolve(known),
    );
    await until(() => out.of(ready).release !== undefined);
    expect(out.of(ready).release).to.equal(known);
    const without = new PublishingOut(
      () => undefined,
      () => Promise.reject(new Error('none')),
    );
    await until(() => without.of(ready).cards !== undefined);
    expect(without.of(ready).release).to.equal(undefined);
  });
  it('hands out one card, and everything for a spreadsheet', async () => {
    const ready = await readyPublication(await smallMonitor());
    const out = new PublishingOut(() => undefined);
    expect((await handedOver(() => out.download(ready, 'json', 'bijstand'))).download).to.equal('bijstand.json');
    expect((await handedOver(() => out.download(ready, 'csv'))).download).to.equal('publication.csv');
  });
  it('selects what it may not copy', async () => {
    const ready = await readyPublication(await smallMonitor());
    const out = new PublishingOut(() => undefined);
    out.of(ready);
    const field = document.createElement('textarea');
    field.value = 'code';
    document.body.append(field);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await out.copy('alles', field);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(out.of(ready).copied).to.deep.equal({ name: 'alles', ok: false });
    expect(field.selectionEnd).to.equal(4);
    field.remove();
    out.place('scripts');
    expect(out.of(ready).folder).to.equal('scripts/');
  });
});
