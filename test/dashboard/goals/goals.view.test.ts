import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  goalsView,
  hasFigures,
  indicatorsOf,
  linkedTo,
  listOf,
  movedPlaces,
  nextPlace,
} from '../../../packages/dashboard/src/goals/goals.view.js';
import { anIndicator, aResult, aTarget, figures, monitorOver } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

describe('what the editor of goals shows', () => {
  it('puts each indicator in one list only, by who is answerable and what it tells', () => {
    expect(listOf({ level: 'population' })).to.equal('population');
    expect(listOf({ level: 'population', aspect: 'effectiveness' })).to.equal('population');
    expect(listOf({ level: 'programme' })).to.equal('use');
    expect(listOf({ level: 'programme', aspect: 'sustainability' })).to.equal('sustainability');
  });
  it('knows results with their indicators and targets, indicators without a result, and those without figures', async () => {
    const { records } = await monitorOver([
      aResult(1),
      anIndicator(2),
      anIndicator(3, { level: 'programme', link: { datasetId: 'weg', indicatorId: 'aandeel' } }),
      anIndicator(4, { resultId: '' }),
      aTarget(5, uuid(2)),
    ]);
    const { results, loose, without } = goalsView(records!);
    expect(indicatorsOf(results[0]!).map(({ record }) => record.id)).to.deep.equal([uuid(2), uuid(3)]);
    expect(results[0]!.lists.population[0]!.targets).to.have.lengthOf(1);
    expect(loose.map(({ record }) => record.id)).to.deep.equal([uuid(4)]);
    expect(without.map(({ record, figures: why }) => [record.id, why])).to.deep.equal([[uuid(3), 'gone']]);
    expect(hasFigures(loose[0]!)).to.equal(true);
  });
  it('follows figures to the data set that renews theirs', () => {
    const old = figures('oud').dataset;
    const fresh = { ...figures('nieuw', [1], hour(9)).dataset, follows: 'oud' };
    const link = { datasetId: 'oud', indicatorId: 'aandeel' };
    expect(linkedTo({ link }, [old, fresh])).to.include({ dataset: fresh });
    expect(linkedTo({ link: { ...link, indicatorId: 'anders' } }, [old])).to.equal('gone');
    expect(linkedTo({}, [old])).to.equal('never');
  });
});

describe('moving something a step', () => {
  const three = [aResult(1), aResult(2), aResult(3)];
  it('changes only the two that swap, and nothing at either end', () => {
    expect(movedPlaces(three, uuid(2), -1).map(({ record, place }) => [record.id, place])).to.deep.equal([
      [uuid(2), 1],
      [uuid(1), 2],
    ]);
    expect(movedPlaces(three, uuid(1), -1)).to.be.empty;
    expect(movedPlaces(three, uuid(3), 1)).to.be.empty;
    expect(movedPlaces(three, uuid(9), 1)).to.be.empty;
  });
  it('there and back is as it was, also from equal places', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 6 }), fc.nat(), (places, pick) => {
        const kept = [...places].sort((a, b) => a - b).map((place, at) => aResult(at + 1, { place }));
        const at = pick % (kept.length - 1);
        const apply = (list: typeof kept, step: -1 | 1) => {
          const moved = new Map(movedPlaces(list, kept[at]!.id, step).map(({ record, place }) => [record.id, place]));
          return list
            .map((one) => ({ ...one, data: { ...one.data, place: moved.get(one.id) ?? one.data.place } }))
            .sort((a, b) => a.data.place - b.data.place);
        };
        const ids = (list: typeof kept) => list.map(({ id }) => id);
        expect(ids(apply(apply(kept, 1), -1))).to.deep.equal(ids(kept));
      }),
    );
  });
  it('comes after all others when it is new', () => {
    expect(nextPlace(three)).to.equal(4);
    expect(nextPlace([])).to.equal(0);
  });
});
