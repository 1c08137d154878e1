import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { cardFor } from '../../../packages/dashboard/src/board/board.view.js';
import { DeeperViews } from '../../../packages/dashboard/src/indicator/deeper-views.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';
import { seriesWhenThere } from '../../helpers/monitor.js';
import { until } from '../../helpers/until.js';

describe('the map and the fair comparison of an indicator', () => {
  const place = document.body.appendChild(document.createElement('div'));
  after(() => place.remove());

  it('are fetched when they are opened, with the shapes of the page, and put away again', async () => {
    const monitor = await monitorInUse({ areas: true });
    const { id } = monitor.records!.indicators[0]!;
    await seriesWhenThere(monitor, id);
    const draw = (): void => {
      render(views.shown(monitor, cardFor(monitor, monitor.records!.indicators[0]!), 4), place);
    };
    const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => draw() };
    const views = new DeeperViews({ ...host, updateComplete: Promise.resolve(true) }, () => ({
      language: 'nl',
      geo: '/vormen.json',
    }));
    monitor.watch(draw);
    draw();
    const fold = place.querySelector<HTMLDetailsElement>('.deeper-map')!;
    expect(fold.querySelector('dk-outcome-map')).to.equal(null);
    fold.open = true;
    await until(() => fold.querySelector('dk-outcome-map'));
    expect(fold.querySelector('dk-outcome-map')!.getAttribute('geo')).to.equal('/vormen.json');
    expect(fold.textContent).not.to.include('vormen is er niet');
    fold.open = false;
    await until(() => !fold.querySelector('dk-outcome-map'));
    await views.arrival();
  });

  it('are not offered while there are no figures', async () => {
    const monitor = await monitorInUse({ look: { region: 'GM0344' } });
    const views = new DeeperViews(
      {
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => undefined,
        updateComplete: Promise.resolve(true),
      },
      () => ({ language: 'nl', geo: '' }),
    );
    render(views.shown(monitor, cardFor(monitor, monitor.records!.indicators[0]!), 4), place);
    expect(place.querySelector('details')).to.equal(null);
  });
});
