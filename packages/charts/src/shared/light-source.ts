import {
  periodOf,
  sameText,
  type Break,
  type Indicator,
  type Rebase,
  type Series,
  type SeriesEvent,
  type Target,
} from '@draagkracht/model';

/** What an item of a list says, of when, and by whom. */
interface Dated {
  readonly period: string;
  readonly text: string;
  readonly by: string;
}

/** The period and the text of an item; where a filter took `<time>` away the period is what stands before the first colon. */
const periodAndText = (item: Element): Dated | undefined => {
  const time = item.querySelector('time');
  const whole = [...item.childNodes]
    .filter((node) => node !== time)
    .map((node) => node.textContent ?? '')
    .join('');
  const [before = '', ...after] = time ? [time.dateTime || time.textContent, whole] : whole.split(':');
  const period = periodOf(before);
  const text = after
    .join(time ? '' : ':')
    .replace(/^[\s:–-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return period && { period: period.code, text, by: (item as HTMLElement).dataset['by'] ?? '' };
};

const items = (host: Element, name: string): Dated[] =>
  [...host.querySelectorAll(`:scope > [data-dk="${name}"] > li`)].flatMap((item) => periodAndText(item) ?? []);

/** Events from `<ol data-dk="events"><li><time datetime="2022">2022</time> Nieuw beleid</li></ol>` inside an element. */
export const eventsIn = (host: Element): SeriesEvent[] =>
  items(host, 'events').map(({ period, text }) => ({ period, text, kind: 'event' as const }));

/** Breaks from `<ol data-dk="breaks">`, in the same form: the period is the first of the new definition. */
export const breaksIn = (host: Element): Break[] =>
  items(host, 'breaks').map(({ period, text }) => ({ period, reason: sameText(text) }));

/** Rebases from `<ol data-dk="rebases"><li data-by="de wijkteams"><time datetime="2022">2022</time> nieuwe inkoop</li></ol>`. */
export const rebasesIn = (host: Element): Rebase[] =>
  items(host, 'rebases').map(({ period, text, by }) => ({ period, cause: text, by }));

/**
 * A target from text: `2027: 95` or a path `2025: 90; 2027: 95`. Decimal comma and dot are both fine.
 * @returns `undefined` for no text, `'refused'` when a step cannot be read or nobody stands behind it: a target without who set
 * it and on what ground is not drawn (D§4.5).
 */
export function targetFrom(text: string, setBy: string, basis: string): Target | 'refused' | undefined {
  if (!text.trim()) return undefined;
  const path = text.split(';').map((step) => {
    const [when = '', amount = ''] = step.split(':');
    return {
      period: periodOf(when)?.code ?? '',
      value: amount.trim() ? Number(amount.trim().replace(',', '.')) : Number.NaN,
    };
  });
  const whole = path.every(({ period, value }) => period && Number.isFinite(value));
  return whole && setBy.trim() && basis.trim() ? { path, setBy: setBy.trim(), basis: basis.trim() } : 'refused';
}

/** What a page wrote in lists and about a target. */
export interface LightNotes {
  readonly indicator: Partial<Indicator>;
  readonly series: Partial<Series>;
  readonly targetRefused: boolean;
}

/** Reads the lists inside an element and the target on it. Fetched only by pages that have either. */
export function lightNotes(host: Element, target: string, setBy: string, basis: string): LightNotes {
  const [events, breaks, rebases] = [eventsIn(host), breaksIn(host), rebasesIn(host)];
  const found = targetFrom(target, setBy, basis);
  return {
    indicator: {
      ...(found && found !== 'refused' ? { target: found } : {}),
      ...(breaks.length > 0 ? { breaks } : {}),
    },
    series: { ...(events.length > 0 ? { events } : {}), ...(rebases.length > 0 ? { rebases } : {}) },
    targetRefused: found === 'refused',
  };
}
