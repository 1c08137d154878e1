import { expect } from '@open-wc/testing';
import { provideContext, storageContext } from '@draagkracht/base';
import type { StorageProvider } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import type { DkWithLens } from '@draagkracht/widgets';
import '@draagkracht/widgets/with-lens/define.js';
import { scenarios } from '../../../stories/widgets/with-lens/with-lens.scenarios.js';
import { shownTool, type ShownTool } from '../../suites/tool.suite.js';

const show = (scenario: keyof typeof scenarios): Promise<ShownTool<DkWithLens>> =>
  shownTool('dk-with-lens', scenarios[scenario]);
const secret = 'De doelgroep woont bij Kobaltblauw. De inwoner kiest.';

describe('the desk of the lens', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('reads a text: the conclusion first, the marks, the questions', async () => {
    const shown = await show('partial');
    await shown.press('.read');
    expect(shown.focused()).to.equal('reading');
    expect(shown.text()).to.include('In 2 van de 3 zinnen doet een inwoner iets.');
    expect(shown.text()).to.include('<b>U kiest</b> zelf');
    await shown.press('#lens-mark-0');
    expect(shown.focused()).to.equal('lens-question-0');
    await shown.press('#lens-question-0 a');
    expect(shown.focused()).to.equal('lens-mark-0');
  });

  it('asks for a text when there is none', async () => {
    const shown = await show('nothingPasted');
    expect(shown.text()).to.include('Plak eerst een tekst.');
    expect(shown.focused()).to.equal('lens-text');
  });

  it('keeps counts and chosen questions, and nowhere the text: no record, no draft, no log, no file, no event', async () => {
    const storage = memoryStorage();
    const page = document.createElement('main');
    document.body.append(page);
    const provider: StorageProvider = { open: () => Promise.resolve({ ...storage, close: () => undefined }) };
    provideContext(page, storageContext, provider);
    await storage.records.save(scenarios.filled.records[0]!);
    const shown = await shownTool<DkWithLens>('dk-with-lens', { press: ['again'] }, page);
    await shown.act({ typed: { text: secret } });
    await shown.press('.read');
    await shown.press('#lens-question-0 input');
    await shown.press('.keep');
    await shown.act({ typed: { name: 'Brief' } });
    await new Promise((done) => setTimeout(done, 1_500));
    const drafts = JSON.stringify(await storage.drafts.list());
    await shown.press('.save');
    expect(shown.text()).to.include('Brief').and.include('In 1 van de 2 zinnen doet een inwoner iets.');
    const file = await storage.backup.exportAll('2026-11-22T09:00:00.000Z');
    const { records } = await storage.records.list('lens-reading');
    for (const kept of [
      drafts,
      file,
      JSON.stringify(records),
      shown.told.join(),
      JSON.stringify(Object.entries(localStorage)),
    ])
      expect(kept).to.not.include('Kobaltblauw');
    expect(file).to.include('"word":"de doelgroep"');
    expect(drafts).to.include('Brief');
  });

  it('knows the same text again', async () => {
    const shown = await show('partial');
    await shown.press('.read');
    await shown.press('.keep');
    await shown.act({ typed: { name: 'Mijn brief' } });
    await shown.press('.save');
    await shown.press('.again');
    expect(shown.in<HTMLTextAreaElement>('#lens-text')?.value).to.equal('');
    await shown.act({ typed: scenarios.partial.typed });
    await shown.press('.read');
    expect(shown.text()).to.include('U las deze tekst al eens: Mijn brief, op 22 november 2026.');
  });

  it('offers a long text in parts, and reads each', async () => {
    const shown = await show('paste');
    await shown.act({ typed: { text: 'De doelgroep wacht. '.repeat(600) } });
    await shown.press('.read');
    expect(shown.focused()).to.equal('split');
    await shown.press('.read-part');
    expect(shown.text()).to.include('Deel 1 van 2').and.include('In geen van de 500 zinnen');
    await shown.press('.read-part');
    expect(shown.text()).to.include('Deel 2 van 2').and.include('In geen van de 100 zinnen');
  });

  it('goes through the marks with the arrows, with one tab stop', async () => {
    const shown = await show('reading');
    shown.in('#lens-mark-0')?.focus();
    shown
      .in('#lens-mark-0')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
    await shown.tool.updateComplete;
    const marks = [...shown.tool.renderRoot.querySelectorAll<HTMLElement>('.mark')];
    expect(shown.focused()).to.equal(`lens-mark-${marks.length - 1}`);
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('goes on after a crash with the counts and the name; the text is gone', async () => {
    const shown = await show('draft');
    await shown.press('.resume-draft');
    expect(shown.in<HTMLInputElement>('#keep-name')?.value).to.equal('Nota wonen (bedacht)');
    await shown.press('.save');
    expect(shown.text()).to.include('Nota wonen (bedacht)').and.include('In geen van de 40 zinnen');
    await shown.press('.again');
    expect(shown.in<HTMLTextAreaElement>('#lens-text')?.value).to.equal('');
  });

  it('forgets the text when somebody stops', async () => {
    const shown = await show('reading');
    await shown.press('.cancel');
    await shown.press('.start');
    expect(shown.in<HTMLTextAreaElement>('#lens-text')?.value).to.equal('');
  });
});
