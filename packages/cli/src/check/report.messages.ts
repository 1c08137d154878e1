import type { Language, Translated } from '@draagkracht/model';
import type { Level } from './finding.js';
import type { WebFaultCode } from './web.js';

/** Why nothing came back, as part of a sentence. */
export const faults: Readonly<Record<WebFaultCode, Translated>> = {
  address: { nl: 'dit adres is geen webadres', en: 'this is not a web address' },
  host: { nl: 'de naam van de site is onbekend', en: 'the name of the site is unknown' },
  refused: { nl: 'de server neemt niet op', en: 'the server refuses the connection' },
  slow: { nl: 'de server antwoordt niet binnen 15 seconden', en: 'the server does not answer within 15 seconds' },
  certificate: { nl: 'het certificaat van de site klopt niet', en: 'the certificate of the site is not valid' },
  redirects: { nl: 'de site stuurt steeds door', en: 'the site keeps redirecting' },
  broken: { nl: 'de verbinding is verbroken', en: 'the connection was broken' },
};

/** A status that is none of success, as part of a sentence. */
export const statusText = (status: number): Translated => ({
  nl: `de server geeft code ${status}`,
  en: `the server answers with code ${status}`,
});

/** Texts of `draagkracht check`. */
export interface CheckWords {
  readonly help: string;
  readonly oneAddress: (count: number) => string;
  readonly noAddress: (text: string) => string;
  readonly noLogin: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly where: string;
  readonly onLine: (where: string, line: number) => string;
  readonly remedy: string;
  readonly fine: string;
  readonly counted: (wrong: number, look: number) => string;
  readonly facts: Readonly<
    Record<'page' | 'script' | 'elements' | 'policy' | 'theme' | 'tokens' | 'cookies' | 'none' | 'there', string>
  >;
  readonly tokens: (met: number, purposes: number) => string;
  readonly unknown: string;
}

const all: Readonly<Record<'nl' | 'en', CheckWords>> = {
  nl: {
    help: `draagkracht check ADRES [--json] [--lang nl|en]

Haalt een pagina op en kijkt of Draagkracht er goed op staat. Komt het script aan, en mag het van het beleid (CSP)?
Heeft het CMS iets weggehaald? Staan zin en tabel er ook zonder script? Vindt het de huisstijl?
Er wordt niets veranderd. Er draait geen script: kijk daarna ook zelf in de browser.

Voorbeelden
  draagkracht check https://www.gemeente.nl/cijfers
  draagkracht check http://localhost:8080/gemeente.html --json

Afsluitcode: 0 in orde (tips kunnen er wel zijn), 1 er is iets mis, 2 de opdracht klopt niet.
`,
    oneAddress: (count) => `Noem één adres. Dit zijn er ${count}.`,
    noAddress: (text) => `“${text}” is geen webadres. Schrijf het met https:// ervoor.`,
    noLogin: 'Zet geen naam en wachtwoord in het adres. Achter een inlog kan deze opdracht niet kijken.',
    levels: { wrong: 'FOUT', look: 'TIP' },
    where: 'Waar',
    onLine: (where, line) => `regel ${line}: ${where}`,
    remedy: 'Doe dit',
    fine: 'Er is niets mis.',
    counted: (wrong, look) => `${wrong} fout, ${look} tip${look === 1 ? '' : 's'}.`,
    facts: {
      page: 'Pagina',
      script: 'Script',
      elements: 'Onderdelen',
      policy: 'Beleid (CSP)',
      theme: 'Thema',
      tokens: 'Huisstijl',
      cookies: 'Cookies',
      none: 'geen',
      there: 'aanwezig',
    },
    tokens: (met, purposes) =>
      met === 0 ? 'geen gevonden; dan gelden onze eigen kleuren' : `${met} van ${purposes} dingen uit de huisstijl`,
    unknown: 'versie onbekend',
  },
  en: {
    help: `draagkracht check ADDRESS [--json] [--lang nl|en]

Fetches a page and checks whether Draagkracht works well on it. Does the script arrive, and does the policy (CSP) allow it?
Did the CMS remove anything? Are the sentence and the table there without script? Is the house style found?
Nothing is changed. No script runs: look at the page in a browser as well.

Examples
  draagkracht check https://www.municipality.nl/figures
  draagkracht check http://localhost:8080/gemeente.html --json

Exit code: 0 fine (there may be tips), 1 something is wrong, 2 the command was used wrongly.
`,
    oneAddress: (count) => `Give one address, not ${count}.`,
    noAddress: (text) => `“${text}” is not a web address. Write it with https:// in front.`,
    noLogin: 'Leave name and password out of the address. This command cannot look behind a login.',
    levels: { wrong: 'WRONG', look: 'TIP' },
    where: 'Where',
    onLine: (where, line) => `line ${line}: ${where}`,
    remedy: 'Do this',
    fine: 'Nothing is wrong.',
    counted: (wrong, look) => `${wrong} wrong, ${look} tip${look === 1 ? '' : 's'}.`,
    facts: {
      page: 'Page',
      script: 'Script',
      elements: 'Elements',
      policy: 'Policy (CSP)',
      theme: 'Theme',
      tokens: 'House style',
      cookies: 'Cookies',
      none: 'none',
      there: 'present',
    },
    tokens: (met, purposes) =>
      met === 0 ? 'none found; our own colours are used' : `${met} of ${purposes} things from the house style`,
    unknown: 'version unknown',
  },
};

/** The texts in a language. */
export const checkWords = (language: Language): CheckWords => (language === 'nl' ? all.nl : all.en);
