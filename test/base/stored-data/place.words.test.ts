import { expect } from '@open-wc/testing';
import { placeWords } from '../../../packages/base/src/stored-data/place.words.js';

const kept = { records: {}, datasets: 0, setAside: 0 };

describe('where the work is, in words', () => {
  it('promises nothing of the browser that the browser did not', () => {
    const said = (persisted?: boolean) =>
      placeWords({ mode: 'local' }, { ...kept, ...(persisted === undefined ? {} : { persisted }) }, 'nl')[2];
    expect(said(true)).to.equal('De browser heeft beloofd uw werk niet zelf op te ruimen.');
    expect(said(false)).to.equal('De browser kan uw werk opruimen als de schijf vol raakt.');
    expect(said()).to.equal('De browser zegt niet of hij uw werk kan opruimen.');
  });
  it('tells the room that is used, and the most there is when the browser says so', () => {
    expect(placeWords({ mode: 'local' }, { ...kept, bytes: 1_200_000 }, 'nl').at(-1)).to.equal(
      'Deze website gebruikt ongeveer 1,2 MB.',
    );
    expect(placeWords({ mode: 'local' }, { ...kept, bytes: 900, quota: 10e9 }, 'nl').at(-1)).to.equal(
      'Deze website gebruikt ongeveer 1 kB van de 10 GB die de browser geeft.',
    );
  });
  it('says no more of what is in memory than that it goes away', () =>
    expect(placeWords({ mode: 'memory' }, kept, 'nl')).to.deep.equal([
      'Uw werk staat alleen in het geheugen van deze pagina. Sluit u de pagina, dan is het weg.',
    ]));
});
