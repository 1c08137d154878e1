import { expect, fixture, html } from '@open-wc/testing';
import { readingKey } from '../../../packages/widgets/src/shared/reading-key.js';

const keyIn = async (dir: string, key: string): Promise<string> => {
  let read = '';
  const list = await fixture<HTMLElement>(html`<ol dir=${dir}></ol>`);
  list.addEventListener('keydown', (event) => (read = readingKey(event)));
  list.dispatchEvent(new KeyboardEvent('keydown', { key }));
  return read;
};

describe('a key in the order of reading', () => {
  it('is the key that was pressed where one reads from left to right', async () => {
    expect(await keyIn('ltr', 'ArrowLeft')).to.equal('ArrowLeft');
    expect(await keyIn('ltr', 'End')).to.equal('End');
  });

  it('turns left and right around where one reads from right to left, and nothing else', async () => {
    expect(await keyIn('rtl', 'ArrowLeft')).to.equal('ArrowRight');
    expect(await keyIn('rtl', 'ArrowRight')).to.equal('ArrowLeft');
    expect(await keyIn('rtl', 'ArrowDown')).to.equal('ArrowDown');
    expect(await keyIn('rtl', 'Home')).to.equal('Home');
  });
});
