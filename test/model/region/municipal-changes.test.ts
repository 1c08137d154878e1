import { expect } from '@open-wc/testing';
import { municipalChanges, regionKind } from '@draagkracht/model';

describe('the municipalities that changed', () => {
  const { changes, source } = municipalChanges();

  it('are written down with real codes, both names, a day and a source', () => {
    expect(source.name).to.equal('CBS');
    for (const change of changes) {
      expect(regionKind(change.from), change.from).to.equal('municipality');
      expect(regionKind(change.to), change.to).to.equal('municipality');
      expect(change.fromLabel, change.from).to.be.a('string').that.is.not.empty;
      expect(change.toLabel, change.to).to.be.a('string').that.is.not.empty;
      expect(change.date).to.match(/^20\d\d-\d\d-\d\d$/);
      expect(change.source).to.match(/^CBS/);
    }
  });

  it('have one name per code', () => {
    const names = new Map<string, string>();
    for (const { from, fromLabel, to, toLabel } of changes)
      for (const [code, name] of [
        [from, fromLabel!],
        [to, toLabel!],
      ] as const) {
        expect(names.get(code) ?? name, code).to.equal(name);
        names.set(code, name);
      }
  });

  it('name no move twice', () => {
    const keys = changes.map(({ from, to, date }) => `${from} ${to} ${date}`);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('have shares that add up to one, or none at all, per region and day', () => {
    const groups = new Map<string, (typeof changes)[number][]>();
    for (const change of changes.filter(({ kind }) => kind !== 'border')) {
      const key = `${change.from} ${change.date}`;
      groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    for (const [key, group] of groups) {
      const known = group.filter(({ share }) => share !== undefined);
      expect(known.length, key).to.be.oneOf([0, group.length]);
      if (known.length > 0)
        expect(
          known.reduce((sum, { share }) => sum + share!, 0),
          key,
        ).to.be.closeTo(1, 1e-12);
    }
  });
});
