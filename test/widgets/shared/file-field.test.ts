import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { fileField } from '../../../packages/widgets/src/shared/file-field.js';

describe('asking for a file', () => {
  it('hands over the file that is chosen, and can be asked again', () => {
    const place = document.createElement('div');
    const given: string[] = [];
    render(
      fileField({ id: 'f', label: 'Bestand', hint: 'Van een collega', choose: ({ name }) => given.push(name) }),
      place,
    );
    const input = place.querySelector('input')!;
    input.dispatchEvent(new Event('change'));
    const chosen = new DataTransfer();
    chosen.items.add(new File(['{}'], 'a.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    expect([given, input.files.length, place.querySelector('label')?.htmlFor]).to.deep.equal([['a.json'], 0, 'f']);
  });
});
