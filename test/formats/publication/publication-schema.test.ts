import { expect } from '@open-wc/testing';
import { publicationSchema } from '@draagkracht/formats';
import { madePublication } from './made-publication.js';

/** The part of JSON Schema the publication uses, checked by hand: the validator itself runs in Node, in `test/cli`. */
describe('the schema of a publication', () => {
  it('asks for what a publication has', () => {
    const made = madePublication();
    for (const name of publicationSchema.required) expect(made, name).to.have.property(name);
    const { draagkracht } = publicationSchema.properties.extension.properties;
    for (const name of draagkracht.required) expect(made.extension.draagkracht, name).to.have.property(name);
    expect(made.extension.draagkracht.hash).to.match(new RegExp(draagkracht.properties.hash.pattern));
  });
});
