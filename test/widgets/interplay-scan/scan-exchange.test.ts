import { expect } from '@open-wc/testing';
import { begun, filled, half } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { scanFile } from '../../../packages/widgets/src/interplay-scan/scan-file.view.js';
import { chooseScan, keptScans, shownScan } from '../../helpers/interplay-scan.js';

describe('answers of sides as files', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('come into the scan they belong to, and count once', async () => {
    const page = await shownScan({ records: [half] });
    await chooseScan(page, scanFile({ ...filled, id: half.id }));
    expect(page.in('#came')?.innerText).to.equal(
      'Erbij gekomen: de informele kant, het bewonersinitiatief. Stond er al: de formele kant.',
    );
    expect(keptScans(page)[0]?.data.ties).to.have.length(8);
    await chooseScan(page, scanFile({ ...filled, id: half.id }));
    expect(page.in('#came')?.innerText).to.include('Stond er al');
    expect(keptScans(page)[0]?.data.ties).to.have.length(8);
  });

  it('are refused when they are about other parties, or nothing of ours', async () => {
    const page = await shownScan({ records: [half] });
    await chooseScan(page, 'x');
    expect(page.in('#came')?.innerText).to.include('Wij konden dit bestand niet lezen.');
    const other = { ...filled, id: half.id, data: { ...filled.data, parties: filled.data.parties.slice(1) } };
    await chooseScan(page, scanFile(other));
    expect(page.in('#came')?.innerText).to.include('Dit bestand gaat over andere partijen.');
    expect(keptScans(page)[0]?.data).to.deep.equal(half.data);
    expect(page.told.filter((one) => one.startsWith('dk-import'))).to.have.length(2);
  });

  it('become a scan of their own where it is not here yet', async () => {
    const page = await shownScan({ records: [filled] });
    await chooseScan(page, scanFile(half));
    expect(page.text()).to.include('Dit samenspel staat nu ook hier.').and.include('Geweest: de formele kant.');
    expect(keptScans(page)).to.have.length(2);
  });

  it('begin on another device, where nothing is kept yet', async () => {
    const page = await shownScan({ press: ['from-file'] });
    expect(page.focused()).to.equal('scan-file');
    await page.press('.leave');
    await page.press('.from-file');
    await chooseScan(page, scanFile(begun));
    expect(page.text()).to.include('Begin met de eerste kant');
    expect(keptScans(page)[0]?.id).to.equal(begun.id);
  });

  it('leave as a file', async () => {
    const page = await shownScan({ records: [filled] });
    await page.press('.take');
    expect(page.told).to.include('dk-export {"format":"json","count":3}');
  });
});
