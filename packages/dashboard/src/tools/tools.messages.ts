import type { Language } from '@draagkracht/model';
import type { ToolGroup, ToolName } from './tools.view.js';

/** What a tool is called, and when it is of use. */
interface ToolText {
  readonly name: string;
  readonly use: string;
}

/** The texts of the room with the tools. */
export interface ToolsMessages {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<ToolGroup, string>>;
  readonly tools: Readonly<Record<ToolName, ToolText>>;
  readonly open: string;
  readonly back: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly retry: string;
}

const nl: ToolsMessages = {
  title: 'Gereedschap',
  intro:
    'Hiermee werkt u met uw team, met bewoners en met bestuurders. Wat u bewaart, vinden de onderdelen van elkaar.',
  groups: {
    act: 'Ruimte om te doen',
    look: 'Anders kijken',
    together: 'Samen dragen',
    steer: 'Sturen op wat werkt',
    own: 'Uw gegevens',
  },
  tools: {
    budget: { name: 'Maatwerkbudget', use: 'Uw team beslist samen over geld dat snel helpt.' },
    dialogue: { name: 'Omgekeerde toets', use: 'U bespreekt een situatie en begint bij wat nodig is.' },
    obstacles: { name: 'Obstakellijst', use: 'U meldt wat in de weg zit. Wie het kan veranderen, geeft antwoord.' },
    chain: { name: 'Van plan tot rekening', use: 'U volgt één belofte en ziet waar die verdwijnt.' },
    mirror: { name: 'Spiegel voor bestuurders', use: 'Een bestuurder vergelijkt woorden met feiten.' },
    deck: { name: 'Vier principes', use: 'U maakt een afspraak en kijkt er later op terug.' },
    models: { name: 'Medisch of sociaal', use: 'U kijkt met zeven paren naar een contract of werkwijze.' },
    stance: { name: 'BABS of BIOS', use: 'U kijkt terug op één moment en zet één stap naar binnen.' },
    presence: { name: 'Aanwezig zijn', use: 'U denkt twee minuten na over een ontmoeting. Alleen voor u.' },
    lens: { name: 'Tekstlens', use: 'U leest een tekst na: gaat die over mensen, of is die met mensen?' },
    circles: { name: 'Kringen van steun', use: 'U ziet met een bewoner wie er om hem of haar heen staan.' },
    interplay: { name: 'Samenspel in de buurt', use: 'Organisaties en bewoners vergelijken hoe zij samenwerken.' },
    ledger: { name: 'Weten, doen, betalen', use: 'U zet per aanpak neer of die werkt en wie betaalt.' },
    initiative: { name: 'Effect van een initiatief', use: 'Bewoners houden tien cijfers bij.' },
    compass: { name: 'Zes opgaven', use: 'U ziet per opgave wat er gebeurt, en wat stil ligt.' },
    data: { name: 'Uw gegevens op dit apparaat', use: 'U ziet alles wat hier staat. U maakt een kopie of wist het.' },
  },
  open: 'Open',
  back: 'Terug naar het gereedschap',
  loading: 'Even laden…',
  unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft.',
  retry: 'Probeer het opnieuw',
};

const en: ToolsMessages = {
  title: 'Tools',
  intro: 'For working with your team, with residents and with managers. The tools find what the others kept.',
  groups: {
    act: 'Room to act',
    look: 'Looking in another way',
    together: 'Carrying together',
    steer: 'Steering on what works',
    own: 'Your data',
  },
  tools: {
    budget: { name: 'Team budget', use: 'Your team decides together about money that helps at once.' },
    dialogue: { name: 'Reversed test', use: 'You discuss a situation and begin with what is needed.' },
    obstacles: { name: 'Obstacle log', use: 'You tell what is in the way. Whoever can change it answers.' },
    chain: { name: 'From plan to account', use: 'You follow one promise and see where it gets lost.' },
    mirror: { name: 'Mirror for managers', use: 'A manager compares words with facts.' },
    deck: { name: 'Four principles', use: 'You make an agreement and look back on it later.' },
    models: { name: 'Medical or social', use: 'You look at a contract or way of working with seven pairs.' },
    stance: { name: 'BABS or BIOS', use: 'You look back on one moment and take one step inward.' },
    presence: { name: 'Being present', use: 'You think about a meeting for two minutes. For you alone.' },
    lens: { name: 'Text lens', use: 'You reread a text: is it about people, or with people?' },
    circles: { name: 'Circles of support', use: 'With a resident you see who stand around him or her.' },
    interplay: { name: 'Interplay in the area', use: 'Organisations and residents compare how they work together.' },
    ledger: { name: 'Know, do, pay', use: 'For each practice you write down whether it works and who pays.' },
    initiative: { name: 'Effect of an initiative', use: 'Residents keep track of ten figures.' },
    compass: { name: 'Six tasks', use: 'For each task you see what happens, and what stands still.' },
    data: { name: 'Your data on this device', use: 'You see all that is kept here. You copy it or wipe it.' },
  },
  open: 'Open',
  back: 'Back to the tools',
  loading: 'Loading…',
  unreachable: 'This could not be fetched. See whether you are online.',
  retry: 'Try again',
};

/** The texts in a language. */
export const toolsMessages = (language: Language): ToolsMessages => (language === 'nl' ? nl : en);
