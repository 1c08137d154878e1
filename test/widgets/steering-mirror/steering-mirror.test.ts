import { DkSteeringMirror } from '@draagkracht/widgets';
import '@draagkracht/widgets/steering-mirror/define.js';
import { scenarios } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { toolSuite } from '../../suites/tool.suite.js';

describe('dk-steering-mirror', () => {
  toolSuite<DkSteeringMirror>({
    tag: 'dk-steering-mirror',
    element: DkSteeringMirror,
    scenarios,
    narrow: ['filled', 'empty', 'longText', 'few', 'turn', 'shown', 'partial', 'collecting', 'readonly'],
  });
});
