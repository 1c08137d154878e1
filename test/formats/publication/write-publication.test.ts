import { expect } from '@open-wc/testing';
import { seriesOf } from '@draagkracht/model';
import { publicationText, readJsonStat } from '@draagkracht/formats';
import { clients, madeParts, madePublication } from './made-publication.js';

describe('a publication', () => {
  it('reads back as the series it was made of', () => {
    const { tables } = madeParts();
    const read = readJsonStat(publicationText(madePublication()));
    expect(read.problems.filter(({ severity }) => severity !== 'note')).to.deep.equal([]);
    for (const code of ['GM0001', 'GM0002']) {
      const region = { code, label: code };
      expect(seriesOf(read.blocks[0]!, clients, region)).to.deep.equal(seriesOf(tables[0]!.block, clients, region));
    }
    expect(read.indicators[0]).to.deep.equal({ ...clients, rhythm: 'year' });
    expect(read.regionLabels).to.deep.equal(['Aa', 'Bee']);
    expect(read.events).to.deep.equal(madeParts().events);
  });

  it('is a JSON-stat dataset with its marks explained', () => {
    const made = madePublication();
    expect(made.value).to.deep.equal([60, 45.5, null, null, 25, null]);
    expect(made.status).to.deep.equal({ 1: 'p', 2: 'c', 3: ' ', 4: 'r', 5: 'nvt' });
    expect(Object.keys(made.extension.status!.label)).to.have.members(['c', 'p', 'r', 'nvt', ' ']);
    expect([made.source, made.updated]).to.deep.equal(['CBS', '2026-02-01']);
  });

  it('says in the file itself when it may not be published', () => {
    const made = madePublication({ policy: 'intern' });
    expect(made.note![0]).to.match(/^Niet publiceren/);
    expect(made.extension.draagkracht.notice!.en).to.match(/^Do not publish/);
    expect(madePublication().note).to.equal(undefined);
  });
});
