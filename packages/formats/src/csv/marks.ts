/** Bytes that mean something in a delimited file. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const STAR = 42;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const ZERO = 48;
export const SEMICOLON = 59;
export const PIPE = 124;

/** What stands between two cells. */
export type Delimiter = ';' | ',' | '\t' | '|';

/** What stands before the decimals. */
export type DecimalSign = ',' | '.';
