import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/outcome-chart/define.js';
import { exampleInput, noticeTemplate } from '../../../packages/charts/src/outcome-chart/outcome-chart.notice.js';

type Given = Parameters<typeof noticeTemplate>;

/** A notice of an element whose headings are of a level. */
const shown = (notice: Given[1], level: number, language: Given[2], showExample: Given[3]): HTMLElement => {
  const host = document.createElement('dk-outcome-chart');
  host.headingLevel = level;
  Object.assign(host, { renderRoot: host.attachShadow({ mode: 'open' }) });
  const page = document.createElement('div');
  render(noticeTemplate(host, notice, language, showExample), page);
  return page;
};

describe('a notice in the place of a chart', () => {
  it('says what is wrong, so that a screen reader hears it', () => {
    const message = shown(
      { kind: 'fault', say: (messages) => messages.table['one-column']('') },
      3,
      'nl',
      () => {},
    ).querySelector('[role=status]')!;
    expect(message.textContent).to.equal('De tabel heeft maar één kolom. Zet de periodes links en de cijfers ernaast.');
    expect(message.classList.contains('fault')).to.equal(true);
  });

  it('says what the element is for, with one button to see it', () => {
    let asked = 0;
    const page = shown({ kind: 'empty' }, 2, 'en', () => asked++);
    expect(page.querySelector('h2')!.textContent).to.equal('A chart with explanation comes here.');
    page.querySelector('button')!.click();
    expect(asked).to.equal(1);
  });

  it('has an example that is marked as one', () =>
    expect(exampleInput('nl')).to.deep.include({ kind: 'series', isExample: true }));
});
