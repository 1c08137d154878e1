import { expect } from '@open-wc/testing';
import { sameText, textIn } from '@draagkracht/model';

describe('indicator texts', () => {
  it('come in the language that is asked for', () => {
    expect(textIn({ nl: 'wijk', en: 'district' }, 'en')).to.equal('district');
    expect(textIn(sameText('Oog in Al'), 'en')).to.equal('Oog in Al');
  });
});
