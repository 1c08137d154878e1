import { expect } from '@open-wc/testing';
import { documentErrors } from '../../../packages/formats/src/problems/document-error-words.js';

const say = (code: string, count: number, example = {}) =>
  documentErrors[code]!({ code, severity: 'error', count, example });

describe('documentErrors', () => {
  it('says what to do with a zip that is named csv', () => expect(say('zip', 1).nl).to.contain('Pak het eerst uit'));
  it('names the part that is not there and those that are', () =>
    expect(say('no-such-part', 2, { name: 'Blad1', text: 'Data, Uitleg' })).to.deep.equal({
      nl: 'Een deel met de naam "Blad1" staat niet in dit bestand. Kies uit: Data, Uitleg.',
      en: 'A part named "Blad1" is not in this file. Choose from: Data, Uitleg.',
    }));
  it('says which row cannot be the header', () =>
    expect(say('no-such-row', 3, { row: 9 }).nl).to.equal('Rij 9 kan de kop niet zijn: er zijn 3 rijen.'));
});
