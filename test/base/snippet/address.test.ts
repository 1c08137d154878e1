import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  fileName,
  isRelative,
  isVersioned,
  isWhole,
  originOf,
  queryPart,
  sourcesOf,
} from '../../../packages/base/src/snippet/address.js';

describe('the address of a folder or a file', () => {
  it('lies on the own site unless it names another', () => {
    expect(originOf('/draagkracht/')).to.equal(undefined);
    expect(originOf('https://Cijfers.Gemeente.nl:8443/a/?b')).to.equal('https://cijfers.gemeente.nl:8443');
    expect(originOf('//data.gemeente.nl/a.csv')).to.equal('https://data.gemeente.nl');
    expect(originOf('ftp://a')).to.equal(undefined);
  });

  it('is good everywhere when it is whole', () => {
    expect(['https://a.nl/b/', 'HTTP://a.nl'].map(isWhole)).to.deep.equal([true, true]);
    expect(['//a.nl/b/', '/b/', 'b', ''].map(isWhole)).to.deep.equal([false, false, false, false]);
  });

  it('gives the sources of a policy, each once', () => {
    expect(sourcesOf('/a/', undefined)).to.equal("'self'");
    expect(sourcesOf('https://a.nl/x/', '/b', 'https://a.nl/y.csv')).to.equal("'self' https://a.nl");
  });

  it('means something else on another page when it is relative', () => {
    expect(['cijfers.csv', '../a.csv', '?a'].map(isRelative)).to.deep.equal([true, true, true]);
    expect(['', '/a.csv', 'https://a.nl/b', '//a.nl/b', 'data:,1'].map(isRelative)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('holds the version as one whole part, or it does not', () => {
    expect(isVersioned('/draagkracht/0.1.0/', '0.1.0')).to.equal(true);
    expect(isVersioned('/draagkracht/0.1.01/', '0.1.0')).to.equal(false);
  });

  it('is read back from a query, whatever was in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(new URLSearchParams(`a=${queryPart(text)}`).get('a')).to.equal(text);
      }),
    );
    expect(decodeURIComponent(queryPart('\ud800'))).to.equal('\u{FFFD}');
  });

  it('has a plain name for a file', () => {
    expect(fileName('Eenzaamheid in Súdwest-Fryslân (2023)')).to.equal('eenzaamheid-in-sudwest-fryslan-2023');
    expect(fileName('👍')).to.equal('');
    expect(fileName(`${'a'.repeat(59)} b`)).to.equal('a'.repeat(59));
  });
});
