import { expect } from '@open-wc/testing';
import { Wording } from '@draagkracht/base/words.js';

describe('a wording', () => {
  it('is Dutch at once, and English once that has come', async () => {
    let fetched = 0;
    const wording = new Wording('Dag', () => Promise.resolve(`Hello ${++fetched}`));
    expect([wording.in('nl'), wording.in('en'), wording.coming('nl'), fetched]).to.deep.equal(['Dag', 'Dag', [], 0]);
    await Promise.all(wording.coming('en'));
    expect([wording.in('nl'), wording.in('en'), wording.coming('en'), fetched]).to.deep.equal([
      'Dag',
      'Hello 1',
      [],
      1,
    ]);
  });

  it('stays Dutch without the network, and asks again next time', async () => {
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('Hello')];
    const wording = new Wording('Dag', () => answers.shift()!);
    await Promise.all(wording.coming('en'));
    expect(wording.in('en')).to.equal('Dag');
    await Promise.all(wording.coming('en'));
    expect(wording.in('en')).to.equal('Hello');
  });
});
