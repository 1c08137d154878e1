import { expect } from '@open-wc/testing';
import { later, now } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { fileOf } from '../../../packages/widgets/src/support-circles/take-along.view.js';
import { choose, kept, shown } from '../../helpers/support-circles.js';

describe('circles as a file', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('leaves as a file that names nobody', async () => {
    const page = await shown({ records: [now, later] });
    await page.press('.take');
    expect(page.text()).to.include('kringen-2026-11-22.json');
    expect(page.told.at(-1)).to.equal('dk-export {"format":"json","count":2}');
  });

  it('comes back from a file: looked at first, kept when somebody says so', async () => {
    const page = await shown({ press: ['from-file'] });
    expect(page.focused()).to.equal('circles-file');
    await choose(page, 'geen kringen');
    expect(page.text()).to.include('Wij konden dit bestand niet lezen.');
    expect(page.in<HTMLInputElement>('#circles-file')?.value).to.equal('');
    await choose(page, fileOf([now, later]));
    expect(page.text()).to.include('Het staat nog niet op dit apparaat.').and.include('Er staan 7 mensen');
    expect(kept(page)).to.deep.equal([]);
    await page.press('.keep');
    expect(kept(page)).to.have.length(2);
    expect(page.told).to.include('dk-import {"count":2,"rejected":0}');
    expect(kept(page)[0]?.expiresAt?.slice(0, 10)).to.equal('2027-05-23');
    expect(page.text()).to.include('Er staan 7 mensen');
  });

  it('says that a file would take the place of what is here', async () => {
    const page = await shown({ records: [now], press: ['bring'] });
    await choose(page, fileOf([now]));
    expect(page.text()).to.include('Deze kringen staan hier al, van 1 september 2026.');
    await page.press('.let-go');
    expect(kept(page)[0]?.updatedAt).to.equal(now.updatedAt);
  });
});
