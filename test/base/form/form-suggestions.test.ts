import { expect } from '@open-wc/testing';
import { withSuggestion } from '../../../packages/base/src/form/form-suggestions.js';

describe('a suggestion', () => {
  it('is the answer of a line, and gone when it is pressed again', () => {
    expect(withSuggestion({ control: 'role' }, 'jeugd', 'inkomen')).to.equal('inkomen');
    expect(withSuggestion({ control: 'role' }, ' inkomen ', 'inkomen')).to.equal('');
  });

  it('stands beside what somebody wrote in a longer text, and leaves it alone', () => {
    const field = { control: 'long-text', max: 30 } as const;
    expect(withSuggestion(field, '', 'Zo kan het.')).to.equal('Zo kan het.');
    expect(withSuggestion(field, 'Eigen woorden.', 'Zo kan het.')).to.equal('Eigen woorden. Zo kan het.');
    expect(withSuggestion(field, 'Eigen woorden. Zo kan het.', 'Zo kan het.')).to.equal('Eigen woorden.');
    expect(withSuggestion(field, 'Eigen woorden die lang zijn.', 'Zo kan het.')).to.equal(
      'Eigen woorden die lang zijn.',
    );
  });
});
