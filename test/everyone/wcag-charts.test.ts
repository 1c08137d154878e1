import { isChart } from '../helpers/every-element.js';
import { wcagSuite } from '../suites/wcag.suite.js';

await wcagSuite(isChart);
