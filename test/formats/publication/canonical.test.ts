import { expect } from '@open-wc/testing';
import { publicationHash } from '@draagkracht/formats';
import { canonicalJson } from '../../../packages/formats/src/publication/canonical.js';
import { madePublication } from './made-publication.js';

describe('canonical JSON', () => {
  it('is the same whatever the order of names', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).to.equal('{"b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ a: 1, b: 2 })).to.equal(canonicalJson({ b: 2, a: 1 }));
  });

  it('gives a hash that does not depend on the hash in it', () => {
    const made = madePublication();
    const { hash } = made.extension.draagkracht;
    expect(publicationHash(made)).to.equal(hash);
    expect(publicationHash(JSON.parse(JSON.stringify(made)) as typeof made)).to.equal(hash);
    expect(publicationHash({ ...made, label: 'anders' } as typeof made)).not.to.equal(hash);
  });
});
