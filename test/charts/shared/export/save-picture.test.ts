import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DkOutcomeChart } from '@draagkracht/charts';
import '@draagkracht/charts/outcome-chart/define.js';
import {
  fileNameOf,
  savePicture,
  sourceText,
  type SavedChart,
} from '../../../../packages/charts/src/shared/export/save-picture.js';
import { scenarios } from '../../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { handedOver } from '../../../helpers/handed-over.js';

const { series } = scenarios.target;
const saved: SavedChart = {
  label: 'Inwoners die zich kunnen redden',
  source: { name: 'CBS', tableId: '85039NED', retrieved: '2026-01-20' },
  place: 'Voorbeeldgemeente',
  sentence: 'Een zin.',
  last: '2025JJ00',
  language: 'nl',
  today: '2026-03-01',
};

const drawn = async (): Promise<DkOutcomeChart> => {
  const chart = await fixture<DkOutcomeChart>(html`<dk-outcome-chart .series=${series}></dk-outcome-chart>`);
  await chart.updateComplete;
  return chart;
};

describe('saving a picture', () => {
  it('says the source, up to when, when it was fetched and when it was made', () => {
    expect(sourceText(saved)).to.equal(
      'Bron: CBS, 85039NED. Cijfers tot en met 2025. Opgehaald op 20 januari 2026. Gemaakt op 1 maart 2026.',
    );
    expect(sourceText({ ...saved, last: undefined, source: undefined })).to.equal('Gemaakt op 1 maart 2026.');
    expect(sourceText({ ...saved, last: undefined, source: 'Bron: wij.' })).to.equal(
      'Bron: wij. Gemaakt op 1 maart 2026.',
    );
  });
  it('has a file name every system takes', () => expect(fileNameOf(saved)).to.match(/^[a-z0-9-]+-voorbeeldgemeente$/));
  it('hands out SVG and PNG, and says so where nothing is drawn', async () => {
    const chart = await drawn();
    expect((await handedOver(() => savePicture(chart, saved, 'svg'))).download).to.match(/\.svg$/);
    expect((await handedOver(() => savePicture(chart, saved, 'png'))).download).to.match(/\.png$/);
    expect(await savePicture(document.createElement('div'), saved, 'svg')).to.equal('noPicture');
  });
  it('is offered under the chart, with its figures', async () => {
    const chart = await drawn();
    const details = chart.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=table]')!;
    details.open = true;
    await waitUntil(() => chart.shadowRoot!.querySelector('.saving'));
    const button = (kind: string): HTMLElement => chart.shadowRoot!.querySelector(`.saving [value=${kind}]`)!;
    const { href, download } = await handedOver(() => button('csv').click());
    expect(download).to.match(/\.csv$/);
    expect(await (await fetch(href)).text())
      .to.include('Periodecode')
      .and.to.include(series.points[0]!.period);
    await waitUntil(() => chart.shadowRoot!.querySelector('.saving [role=status]')!.textContent === 'Bewaard.');
  });
});
