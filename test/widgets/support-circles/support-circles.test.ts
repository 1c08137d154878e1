import { expect } from '@open-wc/testing';
import { DkSupportCircles } from '@draagkracht/widgets';
import { later, now, scenarios } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { toolSettled, toolSuite } from '../../suites/tool.suite.js';
import { shown, type Page } from '../../helpers/support-circles.js';

const codes = ({ tool }: Page): string[] =>
  [...tool.renderRoot.querySelectorAll<HTMLElement>('.questions li')].map(({ dataset }) => dataset['code']!);

describe('dk-support-circles', () => {
  toolSuite<DkSupportCircles>({
    tag: 'dk-support-circles',
    element: DkSupportCircles,
    scenarios,
    narrow: ['filled', 'added', 'edited', 'later', 'full', 'longText', 'empty', 'fromFile'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('begins with a question, and with somebody in the household', async () => {
    const page = await shown();
    expect(page.text()).to.include('Wie zag u deze week?');
    await page.press('.start');
    expect(page.text()).to.include('Er staat 1 mens om u heen.').and.include('huisgenoot');
    await page.press('.alone');
    expect(page.text()).to.include('Er staat nog niemand om u heen.').and.include('huisgenoot is weggehaald.');
    await page.press('.restore');
    expect(page.text()).to.include('Er staat 1 mens om u heen.');
  });

  it('shows the same person in list and drawing, whichever was touched', async () => {
    const page = await shown(scenarios.filled);
    const inDrawing = (): string | undefined => page.in('.person.selected')?.dataset['key'];
    await page.press('#row-c .who');
    expect(inDrawing()).to.equal('c');
    expect(page.in('#row-c .who')?.ariaPressed).to.equal('true');
    page.in('[data-key=f]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await toolSettled(page.tool);
    expect(inDrawing()).to.equal('f');
    expect(page.in('#row-f .who')?.ariaPressed).to.equal('true');
    await page.press('#row-f .who');
    expect(inDrawing()).to.equal(undefined);
  });

  it('puts questions, gives no verdict, and tells each code once without a word', async () => {
    const page = await shown(scenarios.filled);
    expect(codes(page)).to.deep.equal(['overload', 'no-backup']);
    for (const question of page.tool.renderRoot.querySelectorAll('.questions li'))
      expect(question.textContent).to.include('?');
    expect(page.told).to.deep.equal([
      'dk-signal {"type":"support-circles","code":"overload"}',
      'dk-signal {"type":"support-circles","code":"no-backup"}',
    ]);
  });

  it('can be read and taken along, and not changed, when it is readonly', async () => {
    const page = await shown({ records: [now, later], readonly: true });
    for (const name of ['.change', '.wipe', '.bring', '.again']) expect(page.in(name)).to.equal(null);
    expect(page.in('.take')).to.not.equal(null);
    expect(page.in('.print')).to.not.equal(null);
  });
});
