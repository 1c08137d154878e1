import { expect } from '@open-wc/testing';
import { pointedAt } from '../../../packages/widgets/src/obstacle-log/blame.view.js';

describe('pointing at somebody', () => {
  it('notices a holder of a function that is made somebody', () => {
    expect(pointedAt('De teamleider wil het niet')).to.equal('De teamleider');
    expect(pointedAt('Dat komt door onze nieuwe directeur.')).to.equal('onze nieuwe directeur');
    expect(pointedAt('It is our team leader')).to.equal('our team leader');
  });

  it('leaves rules, roles without a pointer and longer words alone', () => {
    for (const text of [
      '',
      'Bij teamleiders ligt de regel',
      'De regel over controllers',
      'De managementlaag vraagt drie offertes',
      'Het systeem kent geen huishouden met twee adressen',
      'de collegabijeenkomst',
    ])
      expect(pointedAt(text), text).to.equal('');
  });
});
