import { monitorViews, periodOf, regionKind, type MonitorSetup } from '@draagkracht/model';
import { roomNames, type RoomName } from './rooms.messages.js';

/** Where somebody is: a room, one indicator of the board, or one tool. */
export interface Whereabouts {
  readonly room: RoomName | 'indicator';
  readonly indicatorId?: string;
  /** In the room of the tools: which one is open. */
  readonly tool?: string;
}

/** Where somebody is and what is looked at, as an address tells it: codes and ids, never words of people. */
export interface Where {
  readonly at?: Whereabouts;
  readonly look: Partial<Pick<MonitorSetup, 'region' | 'period' | 'view'>>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const word = /^[a-z]{1,20}$/;
const rooms: readonly string[] = [...roomNames, 'indicator'];

/** Two monitors on one page each have their own names in the address. */
const prefixOf = (namespace: string): string => (namespace ? `dk-${namespace}-` : 'dk-');

const parametersOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/** The fragment of an address with where somebody is in it; what others keep in the fragment stays. */
export function withWhere(hash: string, { at, look }: Where, namespace: string): string {
  const prefix = prefixOf(namespace);
  const kept = [...parametersOf(hash)].filter(([name, value]) => value !== '' && !name.startsWith(prefix));
  const told: [string, string | undefined][] = [
    ['room', at?.room],
    ['indicator', at?.indicatorId],
    ['tool', at?.tool],
    ['region', look.region],
    ['period', look.period],
    ['view', look.view],
  ];
  const own = told.flatMap(([name, value]) => (value ? [[`${prefix}${name}`, value] as const] : []));
  const parameters = new URLSearchParams([...kept, ...own].map(([name, value]) => [name, value]));
  return parameters.size === 0 ? '' : `#${parameters.toString()}`;
}

/** Reads where an address leads; what cannot be meant is left out. */
export function whereOf(hash: string, namespace: string): Where {
  const parameters = parametersOf(hash);
  const of = (name: string): string => parameters.get(`${prefixOf(namespace)}${name}`) ?? '';
  const [room, indicatorId, region, period] = [of('room'), of('indicator'), of('region'), of('period')];
  const view = monitorViews.find((one) => one === of('view'));
  const isRoom = rooms.includes(room) && (room !== 'indicator' || uuid.test(indicatorId));
  const tool = room === 'tools' && word.test(of('tool')) ? { tool: of('tool') } : {};
  const about = room === 'indicator' ? { indicatorId } : tool;
  return {
    ...(isRoom ? { at: { room: room as Whereabouts['room'], ...about } } : {}),
    look: {
      ...(regionKind(region) === 'other' ? {} : { region }),
      ...(periodOf(period) ? { period } : {}),
      ...(view ? { view } : {}),
    },
  };
}
