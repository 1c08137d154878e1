/** What to make of a target that is missed: why, and what would reach it. */
export const notes = {};
