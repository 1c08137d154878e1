import { expect } from '@open-wc/testing';
import { initiative } from '@draagkracht/model';
import * as v from 'valibot';
import { exampleInitiative } from '../../../packages/widgets/src/initiative-indicators/examples.js';
import { progressOf } from '../../../packages/widgets/src/initiative-indicators/initiative.view.js';

describe('the invented initiative', () => {
  for (const language of ['nl', 'en'] as const)
    it(`is one as it is kept, with a measurement that is due: ${language}`, () => {
      const { data } = exampleInitiative(language, '2026-11-22');
      expect(v.safeParse(initiative.schema, data).success).to.equal(true);
      expect(progressOf(data, '2026-11-22').map(({ state }) => state)).to.deep.equal(['done', 'due', 'later']);
    });
});
