/** What of the tools can be shown without a page: texts that hold for everybody. No element is in here. */
export { principles, type Principle } from './principle-card/canon.js';
