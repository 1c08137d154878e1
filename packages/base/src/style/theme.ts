// Behind a door of its own: no element needs it for a first look.
export * from './palette.js';
export * from './theme-reading.js';
export type { ColourFound, FontFound, ThemeReading, TokenFound } from './theme-found.view.js';
export * from './tokens.names.js';
