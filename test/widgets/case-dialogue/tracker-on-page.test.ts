import { expect } from '@open-wc/testing';
import '@draagkracht/widgets/budget-tracker/define.js';
import { pageAddress, trackerBeside } from '../../../packages/widgets/src/case-dialogue/tracker-on-page.js';

describe('the tracker beside a dialogue', () => {
  const page = document.createElement('main');
  afterEach(() => page.remove());
  const shown = (markup: string): HTMLElement => {
    page.innerHTML = markup;
    document.body.append(page);
    return page.querySelector<HTMLElement>('#from')!;
  };

  it('is the one with the same namespace', () => {
    const from = shown(
      '<div id="from" namespace="b"></div><dk-budget-tracker></dk-budget-tracker><dk-budget-tracker id="own" namespace="b"></dk-budget-tracker>',
    );
    expect(trackerBeside(from)?.id).to.equal('own');
    from.removeAttribute('namespace');
    expect(trackerBeside(from)?.id).to.equal('');
  });

  it('is no compact one, because that opens nothing', () =>
    expect(trackerBeside(shown('<div id="from"></div><dk-budget-tracker compact></dk-budget-tracker>'))).to.equal(
      undefined,
    ));

  it('stands elsewhere when the page gives an address of a page', () => {
    expect(pageAddress('budget.html', 'https://voorbeeldstad.nl/team/')).to.equal(
      'https://voorbeeldstad.nl/team/budget.html',
    );
    expect(
      ['', ' ', 'javascript:alert(1)', 'https://'].map((given) => pageAddress(given, 'https://a.nl/')),
    ).to.deep.equal(['', '', '', '']);
  });
});
