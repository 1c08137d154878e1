import { memoryStorage } from '@draagkracht/store';
import { runs } from '../../suites/repository.suite.js';

runs('memory', async (options) => ({ storage: memoryStorage(options), tidy: async () => {} }));
