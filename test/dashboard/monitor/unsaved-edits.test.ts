import { expect } from '@open-wc/testing';
import { monitorIndicator, type MonitorIndicator } from '@draagkracht/model';
import { anIndicator, monitorOver, ownMemory } from '../../helpers/monitor.js';

const data = (old: { readonly data: MonitorIndicator }, more: Partial<MonitorIndicator>): MonitorIndicator => ({
  ...old.data,
  ...more,
});

describe('edits of the monitor in two windows', () => {
  const both = async () => {
    const storage = await ownMemory();
    const here = await monitorOver([anIndicator(2)], { storage });
    const there = await monitorOver([], { storage, sets: [] });
    return { here, there, mine: here.records!.indicators[0]!, theirs: there.records!.indicators[0]! };
  };

  it('are laid over one another where other fields were changed', async () => {
    const { here, there, mine, theirs } = await both();
    expect(await there.save(there.change(monitorIndicator, theirs, data(theirs, { unit: 'euro' })))).to.equal(true);
    expect(await here.save(here.change(monitorIndicator, mine, data(mine, { label: 'Anders' })))).to.equal(true);
    expect(here.records!.indicators[0]!.data).to.include({ unit: 'euro', label: 'Anders' });
    expect(here.clashes).to.deep.equal([]);
  });

  it('are refused where the same field was changed, until somebody says which holds', async () => {
    const { here, there, mine, theirs } = await both();
    await there.save(there.change(monitorIndicator, theirs, data(theirs, { label: 'Daar', unit: 'euro' })));
    const edit = here.change(monitorIndicator, mine, data(mine, { label: 'Hier', sourceName: 'CBS' }));
    expect(await here.save(edit)).to.equal(false);
    expect(here.fault).to.equal(undefined);
    expect(here.clashes.map(({ path, here: own, there: other }) => [path, own, other])).to.deep.equal([
      ['data.label', 'Hier', 'Daar'],
    ]);
    expect(await here.settle('there')).to.equal(true);
    expect(here.records!.indicators[0]!.data).to.include({ label: 'Daar', sourceName: 'CBS', unit: 'euro' });
    expect(here.clashes).to.deep.equal([]);
  });

  it('of a record that was just made, or just saved, clash with nothing', async () => {
    const { here, mine } = await both();
    const fresh = here.make(monitorIndicator, data(mine, { label: 'Nieuw' }));
    const other = here.change(monitorIndicator, fresh, data(fresh, { label: 'Nieuwer' }));
    expect(await here.save(other)).to.equal(true);
    const again = here.change(monitorIndicator, other, data(other, { label: 'Nieuwst' }));
    expect(await here.save(again)).to.equal(true);
    expect(await here.save(here.change(monitorIndicator, again, data(again, { unit: 'uur' })))).to.equal(true);
    expect(here.records!.indicators.find(({ id }) => id === fresh.id)!.data).to.include({
      label: 'Nieuwst',
      unit: 'uur',
    });
  });

  it('write over nothing when the set-up is kept: the last one holds', async () => {
    const { here, there } = await both();
    here.look({ view: 'law' });
    await here.keepSetup();
    await there.read();
    here.look({ view: 'task' });
    there.look({ view: 'circle' });
    expect([await here.keepSetup(), await there.keepSetup()]).to.deep.equal([true, true]);
    expect(here.clashes).to.deep.equal([]);
  });

  it('are taken back by the key, but not what was saved along the way', async () => {
    const { here, mine } = await both();
    await here.save(here.change(monitorIndicator, mine, data(mine, { label: 'Anders' })));
    here.look({ view: 'law' });
    await here.keepSetup();
    expect(await here.undoLast()).to.include({ ok: true });
    expect(here.records!.indicators[0]!.data.label).to.equal('Indicator 2');
    expect(here.setup.view).to.equal('law');
    expect(await here.redoLast()).to.include({ ok: true });
    expect(here.records!.indicators[0]!.data.label).to.equal('Anders');
  });
});
