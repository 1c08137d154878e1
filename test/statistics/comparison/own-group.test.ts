import { expect } from '@open-wc/testing';
import { ownGroup, type FunnelUnit } from '@draagkracht/statistics';

const units = (sizes: Readonly<Record<string, number>>): FunnelUnit[] =>
  Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, at) => ({ code: `${group}-${at}`, label: '', count: 1, population: 100, group })),
  );

describe('ownGroup', () => {
  it('is the own class when it holds enough', () => {
    const found = ownGroup(units({ 1: 3, 2: 12, 3: 20 }), '2-0')!;
    expect(found).to.deep.include({ own: '2', groups: ['2'], inOwn: 12 });
    expect(found.units).to.have.length(12);
  });
  it('takes the neighbours of a numbered class along until there are enough', () => {
    expect(ownGroup(units({ 1: 3, 2: 4, 3: 20, 10: 30 }), '1-0')).to.deep.include({
      groups: ['1', '2', '3'],
      inOwn: 3,
    });
  });
  it('takes all where classes are words: nobody knows which lie next to each other', () => {
    const found = ownGroup(units({ stad: 3, dorp: 20 }), 'stad-0')!;
    expect(found).to.deep.include({ own: 'stad', groups: [], inOwn: 3 });
    expect(found.units).to.have.length(23);
  });
  it('is not there without a class, or without the own area', () => {
    expect(ownGroup(units({ 1: 3 }), 'x')).to.equal(undefined);
    expect(ownGroup([{ code: 'a', label: '', count: 1, population: 10 }], 'a')).to.equal(undefined);
  });
});
