import { DkWithLens } from '@draagkracht/widgets';
import '@draagkracht/widgets/with-lens/define.js';
import { scenarios } from '../../../stories/widgets/with-lens/with-lens.scenarios.js';
import { toolSuite } from '../../suites/tool.suite.js';

describe('the lens', () => {
  toolSuite<DkWithLens>({
    tag: 'dk-with-lens',
    element: DkWithLens,
    scenarios,
    narrow: ['filled', 'empty', 'paste', 'reading', 'words', 'longText', 'example'],
  });
});
