import { expect } from '@open-wc/testing';
import { checkPublication } from '@draagkracht/formats';
import { csvOf, jsonStatOf } from '../../../packages/dashboard/src/publishing/make-publication.js';
import { bijstand, chosen, readyPublication, smallMonitor } from '../../helpers/publishing.js';
import { aStory } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

describe('what goes out', () => {
  it('is one file with its stories, and one of each card with only its own', async () => {
    const monitor = await smallMonitor(bijstand(5, 'Tweede'), aStory(6, uuid(5), { means: 'Over de tweede.' }));
    const ready = await readyPublication(monitor, chosen({ ids: new Set([uuid(2), uuid(5)]) }));
    expect(checkPublication(JSON.parse(ready.text)).state).to.equal('intact');
    expect(ready.publication.extension.draagkracht.stories).to.have.lengthOf(2);
    const one = JSON.parse(jsonStatOf(ready, 'tweede')) as typeof ready.publication;
    expect(one.size).to.deep.equal([1, 4, 3]);
    expect(checkPublication(one).state).to.equal('intact');
    expect(one.extension.draagkracht.stories!.map(({ means }) => means)).to.deep.equal(['Over de tweede.']);
    expect(csvOf(ready)).to.include('Tweede');
    expect(csvOf(ready, 'bijstand')).to.include('Bijstand').and.to.not.include('Tweede');
  });
});
