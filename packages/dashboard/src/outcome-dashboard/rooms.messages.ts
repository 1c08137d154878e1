import type { Language } from '@draagkracht/model';

/** The rooms of the monitor one can walk to, in the order of the work: know, do, talk, publish. */
export const roomNames = ['board', 'goals', 'figures', 'talks', 'publish', 'tools', 'manage'] as const;
export type RoomName = (typeof roomNames)[number];

const nl = {
  rooms: 'Onderdelen van de monitor',
  names: {
    board: 'Overzicht',
    goals: 'Doelen en indicatoren',
    figures: 'Cijfers',
    talks: 'Gesprekken',
    publish: 'Publiceren',
    tools: 'Gereedschap',
    manage: 'Beheer',
  } as Readonly<Record<RoomName, string>>,
  toMonitor: (count: number): string => `Zet ${count === 1 ? 'dit cijfer' : `deze ${count} cijfers`} op uw monitor`,
  toMonitorHelp: 'Dan worden de cijfers op dit apparaat bewaard, en komen ze elke keer terug.',
  underResult: 'Bij welk doel horen ze?',
  noResult: 'Nog bij geen doel',
  notPut: 'Dat lukte niet: het apparaat liet het niet toe. De cijfers staan er nog wel.',
  find: 'Zoek op de monitor',
  findHelp: 'Zoek een indicator, een gebied, een verhaal of een notitie. Met Ctrl+K komt u hier.',
  foundCount: (count: number): string => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  nothingFound: 'Niets gevonden. Probeer een ander woord.',
  begin: 'Begin met een doel',
  beginHelp: 'U kunt ook beginnen met wat u wilt bereiken. De cijfers komen later.',
  example: 'Dit is een voorbeeld. Voorbeeldgemeente bestaat niet, en alles wat u ziet is bedacht.',
  endExample: 'Stop het voorbeeld',
  backTo: 'Terug naar het overzicht',
  loading: 'Even laden…',
  unreachable: 'Dit deel van de monitor kon niet worden opgehaald. Kijk of u internet heeft.',
  retry: 'Probeer het opnieuw',
};

/** The texts of walking through the monitor. */
export type RoomsMessages = typeof nl;

const en: RoomsMessages = {
  rooms: 'Parts of the monitor',
  names: {
    board: 'Overview',
    goals: 'Results and indicators',
    figures: 'Figures',
    talks: 'Conversations',
    publish: 'Publish',
    tools: 'Tools',
    manage: 'Manage',
  },
  toMonitor: (count) => `Put ${count === 1 ? 'this figure' : `these ${count} figures`} on your monitor`,
  toMonitorHelp: 'The figures are then kept on this device, and come back every time.',
  underResult: 'Which result do they belong to?',
  noResult: 'No result yet',
  notPut: 'That did not work: the device did not allow it. The figures are still here.',
  find: 'Find on the monitor',
  findHelp: 'Find an indicator, an area, a story or a note. Ctrl+K brings you here.',
  foundCount: (count) => `${count} found`,
  nothingFound: 'Nothing found. Try another word.',
  begin: 'Begin with a result',
  beginHelp: 'You can also begin with what you want to achieve. The figures come later.',
  example: 'This is an example. Voorbeeldgemeente does not exist, and all you see is invented.',
  endExample: 'Stop the example',
  backTo: 'Back to the overview',
  loading: 'Loading…',
  unreachable: 'This part of the monitor could not be fetched. See whether you are online.',
  retry: 'Try again',
};

/** The texts of walking through the monitor, in a language. */
export const roomsMessages = (language: Language): RoomsMessages => (language === 'nl' ? nl : en);
