import { expect } from '@open-wc/testing';
import { regionKind, trimRegion } from '@draagkracht/model';
import { itOnReal } from '../../helpers/real-data.js';

describe('region', () => {
  it('drops the padding of CBS', () => {
    expect(trimRegion('GM0518    ')).to.equal('GM0518');
    expect(trimRegion(' nl00 ')).to.equal('NL00');
    expect(trimRegion('NL01  ')).to.equal('NL00');
  });
  const kinds: [string, string][] = [
    ['NL00', 'country'],
    ['LD01', 'part'],
    ['PV26', 'province'],
    ['CR17', 'corop'],
    ['GM0344', 'municipality'],
    ['WK034401', 'district'],
    ['BU03440111', 'neighbourhood'],
    ['WK0363AA', 'district'],
    ['BU0363AF00', 'neighbourhood'],
    ['GM344', 'other'],
    ['0344', 'other'],
    ['', 'other'],
    ['Utrecht', 'other'],
    ['NLxx', 'other'],
  ];
  for (const [code, kind] of kinds)
    it(`knows ${code || 'nothing'} as ${kind}`, () => expect(regionKind(code)).to.equal(kind));
  itOnReal('knows the kind of every municipality of 2021', 'social/gemeenten-2021-sociaal-domein.json', (bytes) => {
    const { Gemeente } = JSON.parse(new TextDecoder().decode(bytes)) as { Gemeente: Record<string, unknown> };
    const codes = Object.keys(Gemeente);
    expect(codes).to.have.lengthOf(352);
    expect(codes.every((code) => regionKind(code) === 'municipality')).to.equal(true);
  });
});
