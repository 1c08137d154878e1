import { plainName, type Language } from '@draagkracht/model';

/** The roles most teams in the neighbourhood have; nobody has to type these. */
const usual: Readonly<Record<Language, readonly string[]>> = {
  nl: ['wijkteam', 'inkomen', 'Wmo', 'jeugd', 'schuldhulp'],
  en: ['neighbourhood team', 'income', 'Wmo', 'youth', 'debt help'],
};

/**
 * The roles to choose from where a role is asked: those of this team first, as they were named before, then the usual ones; each once.
 * @param most how many there may be, so that choosing stays quicker than typing
 */
export function rolesToChoose(named: readonly string[], language: Language, most = 6): readonly string[] {
  const each = new Map<string, string>();
  for (const role of [...named, ...usual[language]].map((one) => one.trim()))
    if (role !== '' && !each.has(plainName(role))) each.set(plainName(role), role);
  return [...each.values()].slice(0, most);
}
