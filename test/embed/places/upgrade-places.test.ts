import { expect, fixture, html } from '@open-wc/testing';
import { elements } from '../../../packages/embed/src/elements.js';
import { upgradePlaces } from '../../../packages/embed/src/places/upgrade-places.js';

/** A piece of page as a content system lets it through, after the places in it were looked at. */
async function upgraded(code: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<section></section>`);
  page.innerHTML = code;
  upgradePlaces(page, elements);
  return page;
}

async function said(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const texts: string[] = [];
  console.warn = (text: string) => void texts.push(text);
  await run();
  console.warn = warn;
  return texts;
}

describe('places where a content system drops unknown tags', () => {
  it('become the element they name, with attributes and content', async () => {
    const page = await upgraded(
      '<div data-dk-widget="outcome-chart" data-lang="en" data-target-set-by="raad" id="here" class="wide"><table></table></div>',
    );
    const chart = page.querySelector('dk-outcome-chart')!;
    expect(chart.getAttribute('lang')).to.equal('en');
    expect(chart.getAttribute('target-set-by')).to.equal('raad');
    expect([chart.id, chart.className]).to.deep.equal(['here', 'wide']);
    expect(chart.querySelector('table')).to.exist;
    expect(page.querySelector('[data-dk-widget]')).to.equal(null);
  });

  it('keep every kind of content: text, noscript, what an editor adds', async () => {
    const page = await upgraded(
      '<div data-dk-widget="outcome-chart">tekst<p></p><br><noscript><p>zonder</p></noscript></div>',
    );
    const chart = page.querySelector('dk-outcome-chart')!;
    expect([...chart.childNodes].map(({ nodeName }) => nodeName)).to.deep.equal(['#text', 'P', 'BR', 'NOSCRIPT']);
  });

  it('may be written with the whole tag', async () => {
    const page = await upgraded('<div data-dk-widget=" dk-Outcome-Chart "></div>');
    expect(page.querySelector('dk-outcome-chart')).to.exist;
  });

  it('take flags as flags, and leave data-dk-… alone', async () => {
    const page = await upgraded(
      '<div data-dk-widget="outcome-chart" data-compact="" data-readonly="false" data-dk-note="x"></div>',
    );
    const chart = page.querySelector('dk-outcome-chart')!;
    expect(chart.getAttributeNames().sort()).to.deep.equal(['compact', 'data-dk-note']);
  });

  it('give nothing to an element that a filter would not let through', async () => {
    const page = await upgraded(
      '<div data-dk-widget="outcome-chart" data-onclick="x()" data-style="color:red" data-id="top" data-slot="x" data-nonce="x"></div>',
    );
    expect(page.querySelector('dk-outcome-chart')!.getAttributeNames()).to.deep.equal([]);
  });

  it('keep their looks, which no policy forbids a script to write', async () => {
    const page = await upgraded('<div data-dk-widget="outcome-chart" style="max-width: 20rem"></div>');
    expect(page.querySelector<HTMLElement>('dk-outcome-chart')!.style.maxWidth).to.equal('20rem');
  });

  it('stay as they are, with a word to the maker, when they name nothing of ours', async () => {
    let page: HTMLElement | undefined;
    const texts = await said(async () => {
      page = await upgraded('<div data-dk-widget="pie-chart">tekst</div><div data-dk-widget="toString"></div>');
      upgradePlaces(page, elements);
    });
    expect(page!.querySelector('[data-dk-widget="pie-chart"]')?.textContent).to.equal('tekst');
    expect(texts).to.have.lengthOf(2);
    expect(texts[0]).to.include('pie-chart').and.to.include('outcome-chart');
  });

  it('are upgraded when one of them is the root itself', async () => {
    const page = await fixture<HTMLElement>(html`<section><div data-dk-widget="outcome-chart"></div></section>`);
    upgradePlaces(page.querySelector('div')!, elements);
    expect(page.firstElementChild?.localName).to.equal('dk-outcome-chart');
  });

  it('take names along that a script may not set', async () => {
    const page = await upgraded('<div data-dk-widget="outcome-chart" @click="x" :class="y" lang="nl"></div>');
    expect(page.querySelector('dk-outcome-chart')!.getAttributeNames()).to.deep.equal(['@click', ':class', 'lang']);
  });

  it('do not stop at one that cannot be read', async () => {
    const page = await upgraded(
      '<p><a href="https://#widget=outcome-chart">x</a></p><svg><a href="#widget=outcome-chart"/></svg><div data-dk-widget="outcome-chart"></div>',
    );
    expect(page.querySelectorAll('dk-outcome-chart')).to.have.lengthOf(1);
  });

  it('are not touched while somebody writes in them', async () => {
    const page = await upgraded('<div contenteditable="true"><div data-dk-widget="outcome-chart"></div></div>');
    expect(page.querySelector('dk-outcome-chart')).to.equal(null);
  });
});

describe('places where a content system keeps only the class', () => {
  it('become the element of that name', async () => {
    const page = await upgraded('<div class="wide dk-outcome-chart" data-better="lower"><p>x</p></div>');
    const chart = page.querySelector('dk-outcome-chart')!;
    expect([chart.className, chart.getAttribute('better'), chart.innerHTML]).to.deep.equal([
      'wide',
      'lower',
      '<p>x</p>',
    ]);
  });

  it('are a table, which goes into the element as it stands', async () => {
    const page = await upgraded('<table class="dk-outcome-chart" data-unit="%"><tr><td>1</td></tr></table>');
    expect(page.firstElementChild?.localName).to.equal('dk-outcome-chart');
    expect(page.firstElementChild?.getAttribute('unit')).to.equal('%');
    expect(page.querySelector('dk-outcome-chart > table')?.hasAttribute('class')).to.equal(false);
  });

  it('are never the page itself', () => {
    const page = new DOMParser().parseFromString('<body class="dk-outcome-chart"><p>x</p>', 'text/html');
    upgradePlaces(page, elements);
    expect(page.body?.localName).to.equal('body');
  });

  it('are left when the class is only like ours, or when the element is ours already', async () => {
    const code = '<div class="dk-outcome-chart-wrap"></div><div class="dk-nothing"></div>';
    expect((await upgraded(code)).innerHTML).to.equal(code);
    const page = await upgraded('<dk-outcome-chart class="dk-outcome-chart"></dk-outcome-chart>');
    expect(page.querySelectorAll('dk-outcome-chart')).to.have.lengthOf(1);
  });
});

describe('places where a content system keeps only links', () => {
  const address = '/dk/embed.html#widget=outcome-chart&src=cijfers.csv&lang=en';

  it('become the element, with the link inside for who has no script', async () => {
    const page = await upgraded(`<p><a href="${address}">Grafiek: wachten</a></p>`);
    const chart = page.firstElementChild!;
    expect(chart.localName).to.equal('dk-outcome-chart');
    expect(chart.getAttribute('src')).to.equal(`${location.origin}/dk/cijfers.csv`);
    expect(chart.getAttribute('lang')).to.equal('en');
    expect(chart.querySelector('p > a')?.textContent).to.equal('Grafiek: wachten');
    upgradePlaces(page, elements);
    expect(page.querySelectorAll('dk-outcome-chart')).to.have.lengthOf(1);
  });

  it('are left when they name nothing of ours', async () => {
    const code = '<p><a href="/dk/embed.html#widget=pie-chart">x</a></p>';
    expect((await upgraded(code)).innerHTML).to.equal(code);
  });
});
