import type { Translated } from '@draagkracht/model';

/**
 * Text for the accessibility statement of a site (D§3.1): what the tests of a release show and no more. An embedded element counts as
 * content of the organisation itself.
 * @param version the version that stands on the page.
 * @param report where the conformance report of that version lies.
 */
export const declarationText = (version: string, report: string): Translated => ({
  nl: `Op deze site staan onderdelen van Draagkracht, versie ${version}. Ze zijn gebouwd volgens WCAG 2.2, niveau AA. Bij elke grafiek staan een zin en een tabel met dezelfde cijfers. Automatisch getest: met axe, met het toetsenbord, op 320 pixels en met tekst van 200%. Niet getest: met mensen die een schermlezer gebruiken. Een onafhankelijk onderzoek van deze onderdelen is nog niet gedaan. Het rapport per onderdeel staat op ${report}. Kunt u iets niet lezen of bedienen? Laat het ons weten via [adres van uw organisatie].`,
  en: `This site has parts of Draagkracht on it, version ${version}. They are built to WCAG 2.2, level AA. Every chart has a sentence and a table with the same figures. Tested by machine: with axe, with the keyboard, at 320 pixels and with text of 200%. Not tested: with people who use a screen reader. No independent audit of these parts has been done yet. The report for each part is at ${report}. Is there something you cannot read or operate? Tell us at [address of your organisation].`,
});
