import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  cardCode,
  pageCode,
  scriptOf,
  type CodeOfCard,
} from '../../../packages/dashboard/src/publishing/embed-code.view.js';

const places = { folder: '/draagkracht/', file: '/draagkracht/publication.json', language: 'nl', level: 2 } as const;
const card = (more: Partial<CodeOfCard> = {}): CodeOfCard => ({
  id: 'bijstand',
  region: 'GM9998',
  label: 'Bijstand',
  place: 'Voorbeeldgemeente',
  unit: '%',
  sentence: 'Een zin.',
  rows: Array.from({ length: 20 }, (_, at) => ({ period: `${2006 + at}`, figure: `${at}%` })),
  source: 'CBS',
  ...more,
});

const parsed = (code: string): HTMLElement => {
  const page = new DOMParser().parseFromString(code, 'text/html').body;
  return page;
};

describe('the code that is pasted', () => {
  it('is a page by itself: a sentence, a real table with its newest figures, the source', () => {
    const element = parsed(cardCode(card({ story: { means: 'Dit betekent het.' } }), places)).firstElementChild!;
    expect(element.localName).to.equal('dk-indicator-card');
    expect(element.querySelector('caption')!.textContent).to.equal('Bijstand, Voorbeeldgemeente (%)');
    expect(element.querySelectorAll('tbody th[scope=row]')).to.have.lengthOf(12);
    expect(element.querySelector('tbody tr:last-child')!.textContent).to.equal('202519%');
    expect([...element.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
      'Een zin.',
      'Dit betekent het.',
      'Bron: CBS',
    ]);
  });
  it('cannot be broken by what somebody wrote', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', ' ', '=', '-') }), (text) => {
        const all = card({ id: text, label: text, place: text, sentence: text, source: text, story: { means: text } });
        const page = parsed(cardCode(all, { ...places, file: text }));
        expect(page.children).to.have.lengthOf(1);
        const element = page.firstElementChild!;
        expect(element.getAttribute('indicator')).to.equal(text);
        expect(element.getAttribute('src')).to.equal(text);
        expect(element.querySelector('h2')!.textContent).to.equal(text);
        expect(element.querySelectorAll('script, img')).to.have.lengthOf(0);
      }),
    ));
  it('holds all cards under one heading, the script once, without anything a strict policy forbids', () => {
    const code = pageCode('Onze cijfers & meer', [card(), card({ id: 'wmo' })], places);
    expect(code.startsWith(scriptOf(places))).to.equal(true);
    expect(code.match(/<script/g)).to.have.lengthOf(1);
    const page = parsed(code);
    expect(page.querySelectorAll('dk-indicator-card')).to.have.lengthOf(2);
    expect(code).to.include('<h2>Onze cijfers &amp; meer</h2>').and.to.include('heading-level="3"');
    expect(code).to.not.match(/ style=| on\w+=|https?:/);
  });
  it('names the version in the address, with the sum of its script, where it is known', () => {
    expect(scriptOf(places)).to.equal('<script type="module" src="/draagkracht/draagkracht.js"></script>');
    const release = {
      version: '1.2.3',
      files: { 'draagkracht.js': { integrity: 'sha384-a', bytes: 1 } },
      elements: {},
    };
    const code = pageCode('Cijfers', [card()], { ...places, release });
    expect(code).to.include(
      '<script type="module" src="/draagkracht/1.2.3/draagkracht.js" integrity="sha384-a" crossorigin></script>',
    );
    expect(code).to.include('src="/draagkracht/publication.json"');
  });
});
