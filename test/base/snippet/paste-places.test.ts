import { expect } from '@open-wc/testing';
import { contentSystems, pastePlaces, placesOf, pastedForms, survivalOf } from '@draagkracht/base/snippet.js';

describe('the places where one may paste', () => {
  it('are there for every content system, each once', () => {
    for (const system of contentSystems) expect(placesOf(system), system).not.to.be.empty;
    expect(new Set(pastePlaces.map(({ id }) => id)).size).to.equal(pastePlaces.length);
  });

  it('advise a form that becomes a chart, but for the comment of a visitor', () => {
    for (const { id, fates, best } of pastePlaces)
      expect(fates[best].outcome, id).to.equal(id === 'wordpress-comment' ? 'link' : 'chart');
  });

  it('never advise a form that loses more than another that becomes a chart too', () => {
    for (const { id, fates, best } of pastePlaces.filter((place) => place.fates[place.best].outcome === 'chart'))
      for (const form of pastedForms.filter((one) => one !== 'static' && fates[one].outcome === 'chart'))
        expect(fates[best].losses.length, `${id}: ${best} or ${form}`).to.be.at.most(fates[form].losses.length);
  });

  it('say in words what becomes of a form', () => {
    const [place] = placesOf('wordpress').filter(({ id }) => id === 'wordpress-block-author');
    expect(survivalOf(place!, 'classic')).to.deep.equal({
      survives: true,
      says: { nl: 'De grafiek komt op de pagina.', en: 'The chart appears on the page.' },
      losses: [],
    });
    expect(survivalOf(place!, 'table').says.nl).to.equal('De tabel blijft staan. Er komt geen grafiek.');
    expect(survivalOf(place!, 'table').losses.map(({ nl }) => nl)).to.deep.equal(['Het element verdwijnt.']);
  });

  it('name where it stands, with the day', () => {
    for (const { id, source, proof } of pastePlaces.filter((place) => place.id !== 'html-page'))
      expect(source, `${id} (${proof})`).to.match(/22 november 2026$/);
  });
});
