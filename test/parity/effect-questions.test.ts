import { checkCase } from './check-case.js';
import { differencesCase, falseDiscoveryCase, looksCase, regressionCase } from './cases/effect-questions.js';

for (const published of [differencesCase, regressionCase, looksCase, falseDiscoveryCase]) checkCase(published);
