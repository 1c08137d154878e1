/** `zOfLevel(0.95)`, written out: almost every interval is of this level, and a page need not carry the tables for all others. */
export const Z95 = 1.959963984540054;
