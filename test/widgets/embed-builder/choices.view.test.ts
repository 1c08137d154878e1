import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  firstChoices,
  folderText,
  settingsHash,
  settingsIn,
  withAttribute,
  type Choices,
} from '../../../packages/widgets/src/embed-builder/choices.view.js';

const tags = ['dk-outcome-chart', 'dk-obstacle-log'];

describe('what a webmaster chose', () => {
  it('goes into a link and comes out of it, without table or name', () => {
    const choices: Choices = {
      ...firstChoices('en'),
      tag: 'dk-obstacle-log',
      attributes: { 'heading-level': '2', compact: '' },
      given: 'file',
      pasted: 'geheim',
      caption: 'geheim',
      src: '/a b&c=d.csv',
      region: 'GM0344',
      system: 'drupal',
      route: 'frame',
      folder: '/dk/',
    };
    const hash = settingsHash(choices);
    expect(hash).to.not.include('geheim');
    const { pasted: _, caption: __, indicator: ___, place: ____, ...kept } = choices;
    expect(settingsIn(hash, tags)).to.deep.equal(kept);
  });

  it('leaves out of a link what is not known, and never throws', () => {
    expect(settingsIn('#anders', tags)).to.deep.equal({});
    expect(settingsIn('#zet-op-uw-site&widget=evil&cms=joomla&route=%E0%A4%A&lang=fr&is.on"x=1', tags)).to.deep.equal(
      {},
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = settingsIn(`#zet-op-uw-site&${text}`, tags);
        expect(read.tag === undefined || tags.includes(read.tag)).to.equal(true);
      }),
    );
  });

  it('holds attributes that differ, and a folder with its slash', () => {
    expect(withAttribute({ a: '1' }, 'b', true)).to.deep.equal({ a: '1', b: '' });
    expect(withAttribute({ a: '1', b: '' }, 'b', false)).to.deep.equal({ a: '1' });
    expect(withAttribute({ a: '1' }, 'a', '')).to.deep.equal({});
    expect(['', ' /a ', '/a/'].map(folderText)).to.deep.equal(['', '/a/', '/a/']);
  });
});
