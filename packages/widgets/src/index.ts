export * from './principle-card/canon.js';
export * from './principle-card/principle-card.js';
export * from './works-ledger/works-ledger.js';
export * from './turn-curve/turn-curve.js';
export * from './task-compass/task-compass.js';
export * from './initiative-indicators/initiative-indicators.js';
export * from './stance-check/stance-check.js';
export * from './obstacle-log/obstacle-log.js';
