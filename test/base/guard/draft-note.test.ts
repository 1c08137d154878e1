import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Language } from '@draagkracht/model';
import { draftNote } from '../../../packages/base/src/guard/draft-note.js';

const says = (isKept: boolean, language: Language): string => {
  const place = document.createElement('div');
  render(draftNote(isKept, language), place);
  return place.textContent.replace(/\s+/g, ' ');
};

describe('the note under a form', () => {
  it('says that it is kept before it is saved, and what follows from that', () => {
    expect(says(true, 'nl')).to.include('ook wat u nog niet heeft bewaard').and.include('na 7 dagen');
    expect(says(true, 'en')).to.include('also what you have not saved yet');
  });
  it('or that it is gone without saving', () => {
    expect(says(false, 'nl')).to.include('Bewaart u niets? Dan is het weg').and.not.include('7 dagen');
  });
});
