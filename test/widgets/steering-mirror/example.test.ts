import { expect } from '@open-wc/testing';
import { steeringMirror } from '@draagkracht/model';
import * as v from 'valibot';
import { exampleMirror } from '../../../packages/widgets/src/steering-mirror/example.js';
import { gapsOf } from '../../../packages/widgets/src/steering-mirror/gap.view.js';

describe('the invented round', () => {
  it('could be kept, and has something to show', () => {
    for (const language of ['nl', 'en'] as const) {
      const { data } = exampleMirror(language, '2026-11-22');
      expect(v.safeParse(steeringMirror.schema, data).success).to.equal(true);
      expect(gapsOf(data).every(({ others }) => others?.people === 6)).to.equal(true);
      expect(gapsOf(data).some(({ kind }) => kind !== 'same')).to.equal(true);
    }
  });
});
