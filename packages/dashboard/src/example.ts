// The invented municipality, to show a room of the monitor by itself.
export { exampleDatasetId, exampleFigures, exampleRegion } from './example/example-figures.js';
export { exampleStorage } from './example/example-monitor.js';
