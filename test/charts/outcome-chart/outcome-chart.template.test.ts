import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { chartMessages } from '../../../packages/charts/src/outcome-chart/messages.js';
import { footTemplate, headTemplate } from '../../../packages/charts/src/outcome-chart/outcome-chart.template.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { wordsOfScenario } from '../../helpers/charts.js';

const shown = (template: TemplateResult): HTMLElement => {
  const page = document.createElement('div');
  render(template, page);
  return page;
};
const lines = (page: HTMLElement, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((part) => part.textContent.replace(/\s+/g, ' ').trim());

describe('around the picture', () => {
  it('stand heading with area, what to know first, and the sentence', () => {
    const page = shown(headTemplate(wordsOfScenario(scenarios.model), 4, ['Voorbeeld.']));
    expect(lines(page, 'h4')).to.deep.equal(['Eenzame inwoners, Zuilen-Noord']);
    expect(lines(page, '.banner')).to.deep.equal(['Voorbeeld.', 'Modelschatting, geen meting.']);
    expect(lines(page, '.sentence')[0]).to.match(/^Eenzame inwoners in Zuilen-Noord: 48%/);
  });

  it('stand a sign with a word for everything that is not named in the picture itself', () => {
    const page = shown(footTemplate(wordsOfScenario(scenarios.gaps), chartMessages.in('nl')));
    expect(lines(page, '.key')).to.deep.equal([
      'mediaan: het middelste cijfer',
      '?niet bekend',
      '×te weinig om te tonen',
      '∅kan niet voorkomen',
      '–niet van toepassing',
    ]);
    expect(lines(page, '[part=source]')).to.deep.equal([
      'Bron: CBS, tabel 85099NED, CC BY 4.0, opgehaald op 2 maart 2026.',
    ]);
  });

  it('stands nothing that has nothing to say', () => {
    const page = shown(footTemplate(wordsOfScenario(scenarios.values), chartMessages.in('nl')));
    expect(page.querySelectorAll('.legend, .events').length).to.equal(0);
  });
});
