import { checkCase } from './check-case.js';
import { laneyCase, laneyRateCase, infectionsCase, infectionCountsCase, stepsCase } from './cases/qicharts2-counts.js';

checkCase(laneyCase);
checkCase(laneyRateCase);
checkCase(infectionsCase);
checkCase(infectionCountsCase);
checkCase(stepsCase);
