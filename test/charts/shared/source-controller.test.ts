import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError, sameText, type AbortSignalLike, type Series, type SourceCode } from '@draagkracht/model';
import { seriesReader, SourceController } from '../../../packages/charts/src/shared/source-controller.js';

class SourceProbe extends LitElement {
  readonly failures: SourceCode[] = [];
  readonly source = new SourceController(this, (code) => this.failures.push(code), seriesReader);
}
customElements.define('source-probe', SourceProbe);

const seriesOf = (id: string): Series => ({
  indicator: { id, label: sameText(id), unit: '', decimals: 0, direction: 'neutral' },
  points: [],
});

interface Question {
  readonly src: string;
  readonly signal: AbortSignalLike;
  readonly answer: (series: Series) => void;
  readonly refuse: (cause: unknown) => void;
}

async function asking(): Promise<{ page: HTMLElement; probe: SourceProbe; questions: Question[] }> {
  const page = await fixture<HTMLElement>(html`<div><source-probe></source-probe></div>`);
  const questions: Question[] = [];
  provideContext(page, seriesSourceContext, {
    read: (src, _choice, signal) =>
      new Promise((resolve, reject) =>
        questions.push({ src, signal, answer: (series) => resolve({ series, problems: [] }), refuse: reject }),
      ),
  });
  return { page, probe: page.querySelector<SourceProbe>('source-probe')!, questions };
}

describe('reading a src', () => {
  it('loads, and is ready with what was read', async () => {
    const { probe, questions } = await asking();
    probe.source.ask('a.csv', {});
    expect(probe.source.value.state).to.equal('loading');
    questions[0]!.answer(seriesOf('a'));
    await aTimeout(0);
    expect(probe.source.value).to.deep.equal({ state: 'ready', series: seriesOf('a') });
  });

  it('does not ask the same twice', async () => {
    const { probe, questions } = await asking();
    probe.source.ask('a.csv', { region: 'GM1' });
    probe.source.ask('a.csv', { region: 'GM1' });
    expect(questions).to.have.length(1);
    probe.source.ask('a.csv', { region: 'GM2' });
    expect(questions).to.have.length(2);
  });

  it('lets a late answer never overwrite a newer one', async () => {
    const { probe, questions } = await asking();
    probe.source.ask('a.csv', {});
    probe.source.ask('b.csv', {});
    expect(questions[0]!.signal.aborted).to.equal(true);
    questions[1]!.answer(seriesOf('b'));
    await aTimeout(0);
    questions[0]!.answer(seriesOf('a'));
    await aTimeout(0);
    expect(probe.source.value).to.deep.equal({ state: 'ready', series: seriesOf('b') });
  });

  it('keeps the code and the cause of a failure', async () => {
    const { probe, questions } = await asking();
    const cause = new SourceError('empty', 'a.csv');
    probe.source.ask('a.csv', {});
    questions[0]!.refuse(cause);
    await aTimeout(0);
    expect(probe.source.value).to.deep.equal({ state: 'failed', code: 'empty', detail: 'a.csv', cause });
    expect(probe.failures).to.deep.equal(['empty']);
  });

  it('calls what it does not understand no table', async () => {
    const { probe, questions } = await asking();
    probe.source.ask('a.csv', {});
    questions[0]!.refuse(new TypeError('odd'));
    await aTimeout(0);
    expect(probe.source.value).to.deep.include({ state: 'failed', code: 'not-a-table', detail: 'a.csv' });
  });

  it('says that nothing on the page can read', async () => {
    const page = await fixture<HTMLElement>(html`<div><source-probe></source-probe></div>`);
    const probe = page.querySelector<SourceProbe>('source-probe')!;
    probe.source.ask('a.csv', {});
    expect(probe.source.value.state).to.equal('no-reader');
  });

  it('ends its question when it leaves the page, and asks again when it is back', async () => {
    const { page, probe, questions } = await asking();
    probe.source.ask('a.csv', {});
    probe.remove();
    expect(questions[0]!.signal.aborted).to.equal(true);
    probe.source.ask('a.csv', {});
    expect(questions).to.have.length(1);
    page.append(probe);
    probe.source.ask('a.csv', {});
    expect(questions).to.have.length(2);
  });

  it('asks nothing for no src', async () => {
    const { probe, questions } = await asking();
    probe.source.ask('', {});
    expect([probe.source.value.state, questions.length]).to.deep.equal(['none', 0]);
  });
});
