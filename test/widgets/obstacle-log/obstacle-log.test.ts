import { DkObstacleLog } from '@draagkracht/widgets';
import '@draagkracht/widgets/obstacle-log/define.js';
import { scenarios } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';
import { toolSuite } from '../../suites/tool.suite.js';

describe('dk-obstacle-log', () => {
  toolSuite<DkObstacleLog>({
    tag: 'dk-obstacle-log',
    element: DkObstacleLog,
    scenarios,
    narrow: ['filled', 'empty', 'longText', 'many', 'legalAsked', 'answering', 'readonly'],
  });
});
