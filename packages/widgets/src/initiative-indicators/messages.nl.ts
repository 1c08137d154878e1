/** Every Dutch text at first sight; those of the columns and forms come with them. */
export const nl = {
  title: 'Effect en duurzaamheid van een initiatief',
  purpose:
    'Houd met tien cijfers bij of een initiatief werkt en of het blijft. U vult ze in bij de start, na 6 en na 12 maanden. Wat bewoners zelf willen staat bovenaan.',
  whyTen:
    'Waarom tien genoeg is: vijf zeggen of het werkt, vijf of het blijft. Met minder mist u een kant. Met meer kost het vrijwilligers te veel tijd, en valt er vaker iets door toeval op.',
  start: 'Begin met een initiatief',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen initiatief ingevuld.',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type InitiativeMessages = typeof nl;
