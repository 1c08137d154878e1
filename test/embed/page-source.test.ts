import { expect } from '@open-wc/testing';
import { SourceError } from '@draagkracht/model';
import { read } from '../../packages/embed/src/page-source.js';

const never = new AbortController().signal;

describe('reading what src names on a bare page', () => {
  it('reads a file of the same site', async () => {
    const { series } = await read('/demo/data/amstelveen.csv', {}, never).catch((cause: SourceError) => {
      if (cause.code !== 'choose-indicator') throw cause;
      return read('/demo/data/amstelveen.csv', { indicator: cause.detail.split(',')[0]!.trim() }, never);
    });
    expect(series.points.length).to.be.greaterThan(1);
  });
  it('says that a file is not there', async () => {
    const error = await read('/nergens.csv', {}, never).then(
      () => undefined,
      (cause: SourceError) => cause,
    );
    expect([error?.code, error?.detail]).to.deep.equal(['not-found', new URL('/nergens.csv', document.baseURI).href]);
  });
});
