import { expect } from '@open-wc/testing';
import { DkStanceCheck } from '@draagkracht/widgets';
import '@draagkracht/widgets/stance-check/define.js';
import { scenarios } from '../../../stories/widgets/stance-check/stance-check.scenarios.js';
import { shownTool, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const tag = 'dk-stance-check';
const show = (scenario: keyof typeof scenarios): Promise<ShownTool<DkStanceCheck>> =>
  shownTool(tag, scenarios[scenario]);

describe('the stance check', () => {
  toolSuite<DkStanceCheck>({
    tag,
    element: DkStanceCheck,
    scenarios,
    narrow: ['due', 'empty', 'form', 'partial', 'longText', 'example'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('goes from a moment to the statement with most room, to one step, and keeps it private', async () => {
    const shown = await show('answered');
    await shown.press('.save');
    expect(shown.text()).to.include('De meeste ruimte zit hier: ‘De inwoner koos wat wij het eerst deden.’');
    expect(shown.focused()).to.equal('moment');
    await shown.act({ typed: { stepInside: 'Ik vraag wat eerst moet', tryBefore: '2026-12-01' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Ik vraag wat eerst moet').and.include('Proberen vóór 1 december 2026.');
    expect(shown.text()).to.include('Alleen u ziet dit. Op 14 februari 2027 gaat het vanzelf weg.');
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.have.length(2);
    expect(shown.told.join()).to.not.include('huur');
  });

  it('asks first about a step whose day has come, tells so once, and asks no more when it was answered', async () => {
    const shown = await show('due');
    expect(shown.told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
    expect(shown.text().indexOf('Eerst terugkijken')).to.be.lessThan(shown.text().indexOf('Uw moment'));
    await shown.act({ typed: { tried: 'yes', afterwards: 'Hij wilde eerst over school praten.' } });
    await shown.press('.back .save');
    expect(shown.text()).to.not.include('Eerst terugkijken');
    expect(shown.text()).to.include('De stap is gezet. Hij wilde eerst over school praten.');
  });

  it('shows no bar where none of three statements applies', async () => {
    const shown = await show('tooFew');
    expect(shown.text()).to.include('Te weinig om te tonen.');
    expect(shown.tool.renderRoot.querySelectorAll('.scale .bar')).to.have.length(3 + 1);
    expect((await show('noneApplies')).text()).to.include('geen uitspraak past bij dit moment');
    expect((await show('noRoom')).text()).to.include('zit geen ruimte meer');
  });

  it('refuses a day in the past, and says what to do', async () => {
    const shown = await show('partial');
    await shown.act({ typed: { stepInside: 'Langsgaan', tryBefore: '2026-11-20' } });
    await shown.press('.save');
    expect(shown.focused()).to.equal('step-tryBefore');
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.deep.equal([]);
  });

  it('lets a step be looked back on early, changed, and a moment removed and brought back', async () => {
    const shown = await show('filled');
    await shown.press('.look-back');
    expect(shown.focused()).to.equal('back-tried');
    await shown.press('.cancel');
    await shown.press('.change-step');
    await shown.act({ typed: { stepInside: 'Ik bel eerst' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Ik bel eerst');
    await shown.press('.actions .remove');
    expect(shown.text()).to.not.include('Ik bel eerst');
    expect(shown.focused()).to.equal('act');
  });

  it('keeps what is being written when something else is saved', async () => {
    const shown = await show('due');
    await shown.act({ typed: { afterwards: 'Nog bezig' } });
    await shown.press('.edit');
    await shown.press('.save');
    const text = shown.in<HTMLTextAreaElement>('[id="back-afterwards"]');
    expect(text?.value).to.equal('Nog bezig');
  });

  it('shows what was answered, and lets nobody change it where it is only to be read', async () => {
    const shown = await show('readonly');
    expect(shown.text()).to.include('Uw moment').and.not.include('Wijzig');
    expect(shown.in('form')).to.equal(null);
  });
});
