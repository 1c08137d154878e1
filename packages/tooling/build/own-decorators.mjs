/** Where Lit keeps its `@property`. */
const place = /\/@lit\/reactive-element\/decorators\/property\.js$/;

/**
 * `@property` for the kind of decorators this project is compiled with (`experimentalDecorators`). That of Lit also serves the other kind,
 * which is a quarter of a kilobyte on every page for nobody. An accessor has a description of its own: the new one is given back, or the
 * compiler puts the old one in its place.
 */
export const ownProperty = `
export const property = (options) => (prototype, name) => {
  const hasOwn = Object.hasOwn(prototype, name);
  prototype.constructor.createProperty(name, options);
  return hasOwn ? Object.getOwnPropertyDescriptor(prototype, name) : undefined;
};`;

/** @type {import('vite').Plugin} */
export const ownDecorators = {
  name: 'own-decorators',
  load: (id) => (place.test(id) ? ownProperty : undefined),
};
