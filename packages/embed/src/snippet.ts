/** What is pasted on a page, for the command line: the texts and the lists are those of `base`. */
export * from '@draagkracht/base/snippet.js';
export { isOfElement, placementIn, tagOf } from './places/placement-in-address.js';
