export * from './principle-card/canon.js';
export * from './principle-card/principle-card.js';
