/**
 * The role an element was given; nothing where it only has the one every element begins with, because that says of nobody what they do.
 * For a field that asks for a role: there it would be an answer nobody gave.
 */
export const givenRole = (who: string): string => (who === 'team' ? '' : who);
