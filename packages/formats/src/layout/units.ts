/** Units that stand after a name in brackets, or in a row or column of their own, in files of CBS and Swing. */
const unit =
  /^(aantal|aantallen|abs(oluut|\.)?|%|perc(entage|\.)?|procent|promille|‰|km2?|km²|ha|m2|m²|m3|m³|kwh|euro|€|jaar|jaren|dagen|uren|uur|punten|score|rapportcijfer|index.*|(x\s?)?1[ .]?000( .*)?|x \S.*|(mln|mld|miljoen|miljard)\b.*|per \S.*|(aantal|euro|%|kg) per .*)$/i;

/** Whether a text is a unit and nothing more. */
export const isUnit = (text: string): boolean => unit.test(text.trim());

/** A name and the unit in brackets behind it; brackets that hold no unit stay in the name. */
export function nameAndUnit(name: string): { name: string; unit: string } {
  const [, rest, inside] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(name.trim()) ?? [];
  return rest !== undefined && inside !== undefined && isUnit(inside)
    ? { name: rest, unit: inside.trim() }
    : { name: name.trim(), unit: '' };
}
