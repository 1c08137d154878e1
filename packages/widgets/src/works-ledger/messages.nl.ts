/** Every Dutch text of the ledger at first sight; those of its tables and forms come with them. */
export const nl = {
  title: 'Weten, doen, betalen wat werkt',
  purpose:
    'Zet hier de aanpakken van uw gemeente neer. Drie vragen per aanpak: weten we dat het werkt, doen we het, en betalen we het? U krijgt per aanpak een advies, en u ziet welk geld stopt en welk besluit nodig is.',
  start: 'Zet een aanpak neer',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen aanpak neergezet.',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type LedgerMessages = typeof nl;
