import { expect } from '@open-wc/testing';
import { htmlPage, tableSource } from '../../../packages/formats/src/html/html-page.js';
import { UnreadableError } from '../../../packages/formats/src/problems/unreadable.js';

describe('a page as it is made', () => {
  it('gives every element with its attributes, its line and what it stands in', async () => {
    const page = await htmlPage('<!doctype html>\n<html lang="nl">\n<body><p class=a>Hoi <b>daar</b>!</p>');
    expect(page.map(({ tag, line }) => [tag, line])).to.deep.equal([
      ['html', 2],
      ['head', 0],
      ['body', 3],
      ['p', 3],
      ['b', 3],
    ]);
    const [html, , body, p, b] = page;
    expect(html!.attributes.get('lang')).to.equal('nl');
    expect(b!.parent).to.equal(p);
    expect(p!.parent).to.equal(body);
    expect([p!.ownText, p!.startTag, b!.ownText]).to.deep.equal(['Hoi !', '<p class=a>', 'daar']);
  });

  it('keeps a tag that was closed by itself as it was written', async () => {
    const page = await htmlPage('<dk-outcome-chart src="a" />\n<p>Hierna');
    expect(page.find(({ tag }) => tag === 'dk-outcome-chart')!.startTag).to.equal('<dk-outcome-chart src="a" />');
  });

  it('leaves out what only waits in a template', async () =>
    expect(
      (await htmlPage('<template><dk-outcome-chart></dk-outcome-chart></template>')).map(({ tag }) => tag),
    ).not.to.include('dk-outcome-chart'));

  it('reads what is no page as well, and refuses one that is nested without end', async () => {
    expect((await htmlPage('')).map(({ tag }) => tag)).to.deep.equal(['html', 'head', 'body']);
    const error: unknown = await htmlPage('<div>'.repeat(2000)).catch((why: unknown) => why);
    expect(error).to.be.instanceOf(UnreadableError);
  });
});

describe('the first table of a text', () => {
  it('is cut out as it stands there', async () => {
    const table = '<table><caption>a &amp; b</caption><tr><td>1</td></tr></table>';
    expect(await tableSource(`<p>x</p>${table}<table></table>`)).to.equal(table);
    expect(await tableSource('<p>x</p>')).to.equal(undefined);
  });
});
