/** A name as it is looked up: "'s-Hertogenbosch" under the h, "Súdwest" under the s. Making a collator would be seen. */
export const lookedUp = (name: string): string =>
  name
    .replace(/^'s-/i, '')
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/gi, '')
    .toLowerCase();
