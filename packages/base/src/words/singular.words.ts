/**
 * A unit after one: "dagen" becomes "dag", "zorguren" "zorguur", "mensen per 85-plusser" "mens per 85-plusser". Units are free text, so there
 * is no rule for all of them: only words that end as the plural of one of these are changed, and what stands behind "per" or a number
 * never is ("per 1.000 inwoners", "x 1.000 personen"). The rest stays as it is written: a plural is odd there, a word that does not exist worse.
 * @param ones words or endings in the singular, with spaces between them; a longer one before what it ends with
 */
export const singularOf = (unit: string, ones: string): string =>
  ones.split(' ').reduce((text, one) => {
    // "jaar" is written "jaren", "jongere" "jongeren", "gezin" "gezinnen", "child" "children".
    const many = `${one.replace(/(.)\1(?=.$)|e$/, '$&?')}(n?en|e?ren|s)\\b`;
    return text.replace(new RegExp(`^((?:(?!per )\\D)*?)${many}`), `$1${one}`);
  }, unit);
