/** What drawing needs of this room without any element: it also works where there is no page. */
export { heading } from './element/heading.js';
export { alsoStyled } from './style/also-styled.js';
export { darkDefaults, hostStyles } from './style/host.styles.js';
