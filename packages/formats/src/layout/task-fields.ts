/**
 * Names of Iv3 task fields that files cut short, in full (BBV, bijlage taakvelden; the social domain as D§3.7). Files of
 * different years call some fields differently ("6.2 Wijkteams", "6.2 Toegang en eerstelijnsvoorzieningen"): a name that is
 * whole in the file is left as the file has it.
 */
const fullNames: Readonly<Record<string, string>> = {
  '0.7': 'Algemene uitkeringen en overige uitkeringen gemeentefonds',
  '0.11': 'Resultaat van de rekening van baten en lasten',
  '5.3': 'Cultuurpresentatie, cultuurproductie en cultuurparticipatie',
  '5.7': 'Openbaar groen en (openlucht) recreatie',
  '6.71d': 'Overige maatwerkarrangementen (WMO)',
  '6.74a': 'Jeugd behandeling GGZ zonder verblijf',
  '8.2': 'Grondexploitatie (niet-bedrijventerreinen)',
};

/** A task field as a file names it. */
export interface TaskField {
  /** `0.1` … `8.3`, with a letter where a field is divided: `6.71a`. */
  readonly code: string;
  /** Its name, whole where we know how it goes on. */
  readonly name: string;
  /** Fields of the social domain: main field 6 (D§3.7). */
  readonly social: boolean;
}

const shape = /^([0-8]\.\d{1,3}[a-z]?)\s+(\S.*)$/;

/** Reads the name of a task field: "6.71a Huishoudelijke hulp (WMO)". `undefined` when it is none. */
export function taskField(text: string): TaskField | undefined {
  const [, code, rest] = shape.exec(text.trim()) ?? [];
  if (code === undefined || rest === undefined) return undefined;
  const cut = /\s*\.\.+$/.test(rest);
  return { code, name: cut ? (fullNames[code] ?? rest) : rest.trim(), social: code.startsWith('6.') };
}

/**
 * Fields that stand both whole and divided ("6.71" beside "6.71a" … "6.71d"). The whole one is then no total: it holds what was
 * booked without being divided, so the two are added, not compared.
 */
export function undividedFields(codes: readonly string[]): string[] {
  return codes.filter((code) =>
    codes.some((other) => other !== code && /^[a-z]$/.test(other.slice(code.length)) && other.startsWith(code)),
  );
}
