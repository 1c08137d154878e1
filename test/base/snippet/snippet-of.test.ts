import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contentSystems, embedRoutes, recommendedRoute, snippetOf } from '../../../packages/base/src/snippet/index.js';
import {
  aPlacement,
  aRelease,
  attributesIn,
  elementsIn,
  placementArbitrary,
  readable,
} from '../../helpers/placements.js';

const HTML_ROUTES = ['module', 'classic', 'frame', 'static'] as const;

describe('the code for one element', () => {
  it('is read back as the same element with the same attributes and nothing else, whatever was filled in', () => {
    fc.assert(
      fc.property(placementArbitrary, fc.constantFrom(...HTML_ROUTES), (placement, route) => {
        const { parts } = snippetOf(placement, route, 'html', aRelease());
        const [element, ...more] = elementsIn(parts.find(({ place, optional }) => place === 'page' && !optional)!.code);
        expect(more).to.deep.equal([]);
        const wanted = { lang: placement.language, ...placement.attributes };
        const texts = Object.entries(wanted).map(([name, value]) => [name, readable(value)] as const);
        const found = attributesIn(element!);
        if (route === 'module') {
          expect(element!.localName).to.equal(placement.tag);
          expect(found).to.deep.equal(Object.fromEntries(texts));
        } else if (route === 'frame') {
          expect(found['title']).to.equal(readable(placement.title));
          const { hash } = new URL(found['src']!, 'https://site.nl/');
          expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.deep.equal({
            ...Object.fromEntries(Object.entries(wanted)),
            widget: placement.tag.slice(3),
          });
        } else {
          expect(found).to.deep.equal({
            'data-dk-widget': placement.tag.slice(3),
            ...Object.fromEntries(texts.map(([name, value]) => [`data-${name}`, value])),
          });
        }
      }),
    );
  });

  it('has every part filled in, by every route in every system', () => {
    for (const route of embedRoutes)
      for (const system of contentSystems) {
        const snippet = snippetOf(aPlacement(), route, system, aRelease());
        expect(snippet.route).to.equal(route);
        expect(snippet.parts.every(({ code, what }) => code !== '' && what.nl !== '' && what.en !== '')).to.equal(true);
        expect(snippet.parts.some(({ place }) => place === 'page')).to.equal(true);
        expect(snippet.steps.length, system).to.be.greaterThan(0);
        expect(snippet.checklist.length).to.be.greaterThan(4);
        expect(snippet.parts.some(({ code }) => code.includes(snippet.policy))).to.equal(true);
      }
  });

  it('has what is needed in front of what may be added', () => {
    for (const route of embedRoutes) {
      const added = snippetOf(aPlacement(), route, 'html', aRelease()).parts.map(({ optional }) => optional === true);
      expect(added, route).to.deep.equal([...added].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('tells what is lost by a frame: the table, an address that is not whole, the house style', () => {
    const losses = (attributes: Record<string, string>, content = ''): string =>
      snippetOf(aPlacement({ attributes, content }), 'frame', 'html', aRelease())
        .losses.map(({ nl }) => nl)
        .join('\n');
    expect(losses({}, '<table></table>')).to.contain('komt uw tabel niet mee');
    expect(losses({ src: 'cijfers.csv' })).to.contain('begint niet met een schuine streep');
    expect(losses({ src: '/cijfers.csv' }))
      .to.match(/huisstijl/)
      .and.not.to.match(/schuine streep|uw tabel niet/);
    const whole = aPlacement({ content: '<p>In 2024 zijn het er 12.</p>' });
    expect(snippetOf(whole, 'module', 'html', aRelease()).losses).to.deep.equal([]);
  });

  it('tells that a chart out of a file leaves nothing when there is no script', () => {
    const [loss, ...more] = snippetOf(aPlacement(), 'module', 'html', aRelease()).losses;
    expect(loss!.nl).to.contain('Zonder script staat hier niets');
    expect(more).to.deep.equal([]);
  });

  it('tells that there is nothing to show without a table', () => {
    const { losses } = snippetOf(aPlacement(), 'static', 'other', aRelease());
    expect(losses.map(({ nl }) => nl).join()).to.contain('draagkracht render');
  });

  it('sends nobody to a command that does not make the element', () => {
    const { losses } = snippetOf(aPlacement({ tag: 'dk-outcome-map' }), 'static', 'other', aRelease());
    expect(losses.map(({ nl }) => nl).join()).to.contain('maakt dit onderdeel niet');
  });

  it('asks for the whole address of the folder where another system has to find it', () => {
    const told = (folder: string): string =>
      snippetOf(aPlacement(), 'oembed', 'wordpress', aRelease(folder))
        .losses.map(({ en }) => en)
        .join();
    expect(told('/dk/0.1.0/')).to.contain('whole address');
    expect(told('https://a.nl/dk/0.1.0/')).not.to.contain('whole address');
  });

  it('knows that SharePoint shows a frame of another site, by its whole address, and has no template', () => {
    const made = (folder: string) => snippetOf(aPlacement(), 'frame', 'sharepoint', aRelease(folder));
    const told = (folder: string): string =>
      made(folder)
        .losses.map(({ nl }) => nl)
        .join();
    expect(told('/dk/0.1.0/')).to.contain('hele adres');
    expect(told('https://a.nl/dk/0.1.0/')).not.to.contain('hele adres');
    const { parts } = made('https://a.nl/dk/0.1.0/');
    expect(parts.some(({ place }) => place === 'template')).to.equal(false);
    expect(parts.some(({ code }) => code.includes("frame-ancestors 'self' https://"))).to.equal(true);
  });

  it('puts an address on a line of its own, and asks no plug-in for it', () => {
    const steps = snippetOf(aPlacement(), 'oembed', 'wordpress', aRelease()).steps.map(({ nl }) => nl);
    expect(steps.join())
      .to.contain('een lege regel')
      .and.not.to.match(/plug-in|cms\/wordpress|Aangepaste HTML/);
  });

  it('has a statement that names the version and the report, and what was not tested', () => {
    const { declaration } = snippetOf(aPlacement(), 'module', 'html', aRelease());
    expect(declaration.nl).to.contain('0.1.0').and.to.contain('/draagkracht/0.1.0/').and.to.contain('Niet getest');
    expect(declaration.en).to.contain('Not tested');
  });

  it('knows a route to try first for every system', () => {
    for (const system of contentSystems) expect(embedRoutes).to.include(recommendedRoute(system));
    expect(recommendedRoute('html')).to.equal('module');
    expect(recommendedRoute('sharepoint')).to.equal('frame');
    expect(recommendedRoute('other')).to.equal('frame');
  });

  it('tells where in a content system to paste, and what that system makes of it', () => {
    const wordpress = (route: 'module' | 'frame'): ReturnType<typeof snippetOf> =>
      snippetOf(aPlacement(), route, 'wordpress', aRelease());
    const [first, paste, instead, elsewhere] = wordpress('module').steps.map(({ nl }) => nl);
    expect(first).to.contain('cms/wordpress').and.to.contain('sla de regels voor het sjabloon over');
    expect(paste).to.contain('plug-in');
    expect(instead).to.contain('Mag u niets installeren?').and.to.contain('als beheerder of redacteur');
    expect(elsewhere).to.contain('als auteur').and.to.contain('Gebruik de div');
    expect(wordpress('frame').steps.at(-1)!.nl).to.contain('Aangepaste HTML');
    expect(wordpress('frame').steps.some(({ nl }) => nl.includes('cms/wordpress'))).to.equal(false);
    const { losses } = snippetOf(aPlacement(), 'module', 'other', aRelease());
    expect(losses[0]!.nl).to.contain('Een gewoon tekstveld');
  });

  it('refuses a name that is none', () => {
    expect(() => snippetOf(aPlacement({ attributes: { 'a b': '' } }), 'module', 'html', aRelease())).to.throw(
      RangeError,
    );
    expect(() => snippetOf(aPlacement({ tag: 'a><b' }), 'module', 'html', aRelease())).to.throw(RangeError);
  });
});
