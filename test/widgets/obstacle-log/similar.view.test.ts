import { expect } from '@open-wc/testing';
import { similarTo } from '../../../packages/widgets/src/obstacle-log/similar.view.js';
import { obstacleRecord } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';

const machine = obstacleRecord(1, [3], { title: 'Voor een wasmachine zijn drie offertes nodig' });
const address = obstacleRecord(2, [3], { title: 'Het systeem kent geen tweede adres' });

describe('obstacles that seem to be the same', () => {
  it('are those that share two words of some length, or the only one typed', () => {
    expect(similarTo('Drie offertes voor een wasmachine', [machine, address])).to.deep.equal([machine]);
    expect(similarTo('wasmachine', [machine, address])).to.deep.equal([machine]);
    expect(similarTo('Een offerte voor wasmachine en droger', [machine])).to.deep.equal([]);
    expect(similarTo('', [machine])).to.deep.equal([]);
    expect(similarTo('geen van de', [machine, address])).to.deep.equal([]);
  });

  it('are at most three', () => {
    expect(similarTo('wasmachine', Array(9).fill(machine))).to.have.length(3);
  });
});
