/** The Dutch texts the dashboard begins with. */
export const nl = {
  title: 'Monitor sociale uitkomsten',
  purpose:
    'Bekijk wat er echt veranderde in uw wijken en buurten. Begin met een bestand met cijfers, bijvoorbeeld van het CBS.',
  choose: 'Kies een bestand',
  drop: 'Of sleep een bestand hierheen.',
  dropHere: 'Laat los om het bestand te lezen.',
  formats:
    'Excel, CSV, JSON-stat, een webpagina met tabellen of een bestand van CBS StatLine. Het bestand blijft op uw computer: er gaat niets over het internet.',
  fetchTable: 'Haal een tabel op bij het CBS',
  showExample: 'Toon voorbeeld',
  loading: 'Even kijken wat er op dit apparaat staat.',
  cancelled: 'Het lezen is gestopt. Er is niets bewaard.',
  nothingToShow: 'Hier is nog niets om te tonen.',
  onDevice: 'Uw gegevens op dit apparaat',
  fault: 'Dit bestand kunnen wij niet gebruiken.',
  gone: 'Het bestand dat bij deze weergave hoort staat niet meer op dit apparaat. Kies het opnieuw.',
  unreachable: 'Dit deel van de monitor kon niet worden opgehaald. Kijk of u internet heeft.',
  retry: 'Probeer het opnieuw',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type StartMessages = typeof nl;
