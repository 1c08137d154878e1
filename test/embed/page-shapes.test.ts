import { expect } from '@open-wc/testing';
import { SourceError } from '@draagkracht/model';
import { readShapes } from '../../packages/embed/src/page-shapes.js';

const never = new AbortController().signal;

describe('reading what geo names on a bare page', () => {
  it('reads a file of the same site, relative to the page', async () => {
    expect(await readShapes('/package.json', never)).to.have.property('name');
  });
  it('says that a file is not there', async () => {
    const error = await readShapes('/nergens.json', never).catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(SourceError).and.have.property('code', 'not-found');
  });
});
