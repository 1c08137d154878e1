/** What somebody typed, as a sentence: with one full stop behind it, also when they typed that themselves. */
export const asSentence = (typed: string): string => {
  const text = typed.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
};
