const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * The key that was pressed, as it counts in the order of reading: where a page reads from right to left, the arrow to the left
 * leads onwards. For cards and words, which stand in that order; pictures keep left and right.
 */
export function readingKey({ key, currentTarget }: KeyboardEvent): string {
  const isMirrored = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  return (isMirrored && mirrored[key]) || key;
}
