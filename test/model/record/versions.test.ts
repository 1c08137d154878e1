import { expect } from '@open-wc/testing';
import { versionsApart, type DkRecord } from '@draagkracht/model';

const record = (id: string, of?: string): DkRecord => ({
  id,
  type: 'obstacle',
  schemaVersion: 1,
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'wijkteam',
  ...(of && { besideOf: { id: of, who: 'jeugd', at: '2026-11-02T09:00:00.000Z' } }),
  data: {},
});
const ids = (all: readonly DkRecord[]): string[] => all.map(({ id }) => id);

describe('versionsApart', () => {
  it('counts a record once, and keeps what stands beside it apart', () => {
    const { records, versions } = versionsApart([record('a'), record('x', 'a'), record('b'), record('y', 'a')]);
    expect(ids(records)).to.deep.equal(['a', 'b']);
    expect(versions.map(({ version, of }) => `${version.id} of ${of.id}`)).to.deep.equal(['x of a', 'y of a']);
  });
  it('lets a version whose record is gone be a record, so that nothing is out of sight', () =>
    expect(ids(versionsApart([record('x', 'gone'), record('z', 'z')]).records)).to.deep.equal(['x', 'z']));
});
