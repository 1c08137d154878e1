import type { Translated } from '@draagkracht/model';
import type { WidgetGroup, WidgetName } from './attribute.js';

/** The groups in which elements are shown, in this order. */
export const widgetGroups: readonly WidgetGroup[] = ['figures', 'tools', 'monitor', 'site'];

/** What the groups are called. */
export const widgetGroupNames: Readonly<Record<WidgetGroup, Translated>> = {
  figures: { nl: 'Cijfers', en: 'Figures' },
  tools: { nl: 'Gereedschap', en: 'Tools' },
  monitor: { nl: 'Monitor', en: 'Monitor' },
  site: { nl: 'Voor uw site', en: 'For your site' },
};

const figures = (title: Translated, use: Translated): WidgetName => ({
  group: 'figures',
  title,
  use,
  takesTable: true,
});

const tool = (title: Translated, use: Translated): WidgetName => ({ group: 'tools', title, use });

const teamTool = (title: Translated, use: Translated): WidgetName => ({ ...tool(title, use), isInternal: true });

/** Every element that can be put on a page, by its tag: what it is called and what it is for. */
export const widgetNames: Readonly<Record<string, WidgetName>> = {
  'dk-outcome-chart': figures(
    { nl: 'Reeks met duiding', en: 'Series with its meaning' },
    {
      nl: 'Laat zien hoe een cijfer loopt, en of er echt iets verandert.',
      en: 'Shows how a figure develops, and whether something really changes.',
    },
  ),
  'dk-indicator-card': figures(
    { nl: 'Cijfer met verhaal', en: 'Figure with its story' },
    {
      nl: 'Zet bij één cijfer wat het zegt, wat het niet zegt en wat u doet.',
      en: 'Shows one figure with what it says, what it does not say and what you do.',
    },
  ),
  'dk-outcome-map': figures(
    { nl: 'Kaart van gebieden', en: 'Map of areas' },
    {
      nl: 'Laat een cijfer zien voor alle gemeenten, wijken of buurten.',
      en: 'Shows a figure for all municipalities, districts or neighbourhoods.',
    },
  ),
  'dk-small-multiples': figures(
    { nl: 'Kleine grafieken', en: 'Small multiples' },
    {
      nl: 'Zet alle wijken of buurten naast elkaar, elk met een eigen lijn.',
      en: 'Puts all districts or neighbourhoods side by side, each with its own line.',
    },
  ),
  'dk-benchmark-funnel': figures(
    { nl: 'Vergelijk eerlijk', en: 'Compare fairly' },
    {
      nl: 'Laat zien of uw gemeente echt verschilt van andere.',
      en: 'Shows whether your municipality really differs from others.',
    },
  ),
  'dk-capacity-outlook': figures(
    { nl: 'Dragend vermogen nu en straks', en: 'Carrying capacity now and later' },
    {
      nl: 'Laat zien hoeveel mensen er zijn om voor ouderen te zorgen.',
      en: 'Shows how many people there are to care for older people.',
    },
  ),
  'dk-principle-card': tool(
    { nl: 'Eén principe', en: 'One principle' },
    {
      nl: 'Laat één van de vier principes zien en vraagt om een afspraak.',
      en: 'Shows one of the four principles and asks for an agreement.',
    },
  ),
  'dk-principle-deck': tool(
    { nl: 'Vier principes', en: 'Four principles' },
    { nl: 'U maakt een afspraak en kijkt er later op terug.', en: 'You make an agreement and look back on it later.' },
  ),
  'dk-model-compare': tool(
    { nl: 'Medisch of sociaal', en: 'Medical or social' },
    {
      nl: 'U kijkt met zeven paren naar een contract of werkwijze.',
      en: 'You look at a contract or way of working with seven pairs.',
    },
  ),
  'dk-stance-check': tool(
    { nl: 'BABS of BIOS', en: 'BABS or BIOS' },
    {
      nl: 'U kijkt terug op één moment en zet één stap naar binnen.',
      en: 'You look back on one moment and take one step inward.',
    },
  ),
  'dk-presence-reflection': tool(
    { nl: 'Aanwezig zijn', en: 'Being present' },
    {
      nl: 'U denkt twee minuten na over een ontmoeting. Alleen voor u.',
      en: 'You think about a meeting for two minutes. For you alone.',
    },
  ),
  'dk-with-lens': tool(
    { nl: 'Tekstlens', en: 'Text lens' },
    {
      nl: 'U leest een tekst na: gaat die over mensen, of is die met mensen?',
      en: 'You reread a text: is it about people, or with people?',
    },
  ),
  'dk-support-circles': tool(
    { nl: 'Kringen van steun', en: 'Circles of support' },
    {
      nl: 'U ziet met een bewoner wie er om hem of haar heen staan.',
      en: 'Together with a resident you see who is around him or her.',
    },
  ),
  'dk-interplay-scan': tool(
    { nl: 'Samenspel in de buurt', en: 'Interplay in the area' },
    {
      nl: 'Organisaties en bewoners vergelijken hoe zij samenwerken.',
      en: 'Organisations and residents compare how they work together.',
    },
  ),
  'dk-works-ledger': tool(
    { nl: 'Weten, doen, betalen', en: 'Know, do, pay' },
    {
      nl: 'U zet per aanpak neer of die werkt en wie betaalt.',
      en: 'For each practice you write down whether it works and who pays.',
    },
  ),
  'dk-initiative-indicators': tool(
    { nl: 'Effect van een initiatief', en: 'Effect of an initiative' },
    { nl: 'Bewoners houden tien cijfers bij.', en: 'Residents keep track of ten figures.' },
  ),
  'dk-turn-curve': teamTool(
    { nl: 'Buig de lijn om', en: 'Turn the curve' },
    {
      nl: 'Een gesprek in zes stappen, van een doel naar hooguit drie acties.',
      en: 'A conversation in six steps, from a result to at most three actions.',
    },
  ),
  'dk-task-compass': tool(
    { nl: 'Zes opgaven', en: 'Six tasks' },
    {
      nl: 'U ziet per opgave wat er gebeurt, en wat stil ligt.',
      en: 'For each task you see what happens, and what is at a standstill.',
    },
  ),
  'dk-budget-tracker': teamTool(
    { nl: 'Maatwerkbudget', en: 'Team budget' },
    {
      nl: 'Uw team beslist samen over geld dat snel helpt.',
      en: 'Your team decides together about money that helps at once.',
    },
  ),
  'dk-case-dialogue': teamTool(
    { nl: 'Omgekeerde toets', en: 'Reversed test' },
    {
      nl: 'U bespreekt een situatie en begint bij wat nodig is.',
      en: 'You discuss a situation and begin with what is needed.',
    },
  ),
  'dk-obstacle-log': teamTool(
    { nl: 'Obstakellijst', en: 'Obstacle log' },
    {
      nl: 'U meldt wat in de weg zit. Wie het kan veranderen, geeft antwoord.',
      en: 'You tell what is in the way. Whoever can change it answers.',
    },
  ),
  'dk-policy-chain': teamTool(
    { nl: 'Van plan tot rekening', en: 'From plan to account' },
    { nl: 'U volgt één belofte en ziet waar die verdwijnt.', en: 'You follow one promise and see where it gets lost.' },
  ),
  'dk-steering-mirror': teamTool(
    { nl: 'Spiegel voor bestuurders', en: 'Mirror for managers' },
    { nl: 'Een bestuurder vergelijkt woorden met feiten.', en: 'A manager compares words with facts.' },
  ),
  'dk-data-manager': tool(
    { nl: 'Uw gegevens op dit apparaat', en: 'Your data on this device' },
    {
      nl: 'U ziet alles wat hier staat. U maakt een kopie of wist het.',
      en: 'You see all that is kept here. You copy it or wipe it.',
    },
  ),
  'dk-outcome-dashboard': {
    group: 'monitor',
    title: { nl: 'Monitor sociale uitkomsten', en: 'Monitor of social outcomes' },
    use: {
      nl: 'U leest een bestand in, kijkt naar alle cijfers en publiceert ze.',
      en: 'You read a file, look at all figures and publish them.',
    },
    isInternal: true,
  },
  'dk-embed-builder': {
    group: 'site',
    title: { nl: 'Zet op uw site', en: 'Put it on your site' },
    use: {
      nl: 'U kiest een onderdeel en krijgt de code die op uw site past.',
      en: 'You choose an element and get the code that fits your site.',
    },
    isInternal: true,
  },
  'dk-theme-probe': {
    group: 'site',
    title: { nl: 'Huisstijl op deze pagina', en: 'House style on this page' },
    use: {
      nl: 'Laat zien welke kleuren en letters van uw huisstijl zijn gevonden.',
      en: 'Shows which colours and letters of your house style were found.',
    },
    isInternal: true,
  },
};
