import { expect } from '@open-wc/testing';
import { styleSheet } from '../../../packages/embed/src/static/style-sheet.js';

describe('the style sheet for pages', () => {
  const text = styleSheet();

  it('is one a browser reads whole, with names of ours alone', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    expect(sheet.cssRules.length).to.be.greaterThan(60);
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule) expect(rule.selectorText, rule.selectorText).to.match(/dk-|data-dk/);
  });

  it('has no rule for the inside of an element, and asks nothing of elsewhere', () => {
    expect(text).to.not.match(/:host|::slotted|url\(|@import/);
  });

  it('keeps room only where script may come, and lets it be set', () => {
    expect(text).to.match(/@media screen and \(scripting: ?enabled\)/);
    expect(text).to.include('--dk-reserve');
  });

  it('lays every block out as its element is: what holds for all of them gives way', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    try {
      for (const name of ['dk-static', 'dk-static dk-funnel']) {
        const figure = document.createElement('figure');
        figure.className = name;
        document.body.append(figure);
        expect(getComputedStyle(figure).display, name).to.equal('grid');
        figure.remove();
      }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });
});
