import { expect } from '@open-wc/testing';
import { obstacle } from '@draagkracht/model';
import * as v from 'valibot';
import { exampleObstacles } from '../../../packages/widgets/src/obstacle-log/example.js';

describe('the invented obstacles', () => {
  it('are three that could be kept, one of them solved, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const made = exampleObstacles(language, '2026-11-22');
      expect(made.map(({ data }) => data.status)).to.deep.equal(['solved', 'open', 'open']);
      for (const { data } of made) expect(v.safeParse(obstacle.schema, data).success).to.equal(true);
    }
  });
});
