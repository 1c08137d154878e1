import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { BesideCards } from '../../../packages/dashboard/src/board/beside-cards.js';
import { cardFor } from '../../../packages/dashboard/src/board/board.view.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';
import { seriesWhenThere } from '../../helpers/monitor.js';
import { until } from '../../helpers/until.js';

describe('what stands beside a card', () => {
  let updates = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void updates++,
    updateComplete: Promise.resolve(true),
  };
  const besides = (): BesideCards => new BesideCards(host, () => ({ language: 'nl', level: 4 }));

  it('is the country or a municipality, and never for a number of people', async () => {
    const monitor = await monitorInUse();
    const [indicator] = monitor.records!.indicators;
    await seriesWhenThere(monitor, indicator!.id, 'NL00');
    await seriesWhenThere(monitor, indicator!.id);
    const card = cardFor(monitor, indicator!);
    expect(
      besides()
        .others(monitor, card, ['NL00', 'GM0000'])
        .map(({ region }) => region?.code),
    ).to.eql(['NL00']);
    const { series } = card;
    const counted = { ...card, series: { ...series!, indicator: { ...series!.indicator, additive: true } } };
    expect(besides().others(monitor, counted, ['NL00'])).to.eql([]);
    expect(besides().group(monitor, [card])).to.equal(nothing);
  });

  it('is a group when somebody wants it: its part is fetched then', async () => {
    const monitor = await monitorInUse({ areas: true, look: { compareWith: ['group'] } });
    const [indicator] = monitor.records!.indicators;
    await seriesWhenThere(monitor, indicator!.id);
    const own = besides();
    const others = () => own.others(monitor, cardFor(monitor, indicator!), []);
    expect(others()).to.eql([]);
    await own.arrival();
    await until(() => others().length === 1);
    expect(own.group(monitor, [cardFor(monitor, indicator!)])).not.to.equal(nothing);
  });

  it('is turned to where people fare worse, section by section', async () => {
    const own = besides();
    const before = updates;
    own.turn('doel');
    expect([own.isLensed('doel'), own.isLensed('ander'), updates]).to.eql([true, false, before + 1]);
    own.turn('doel');
    expect(own.isLensed('doel')).to.equal(false);
  });
});
