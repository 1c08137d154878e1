import { periodOf, sameText, type Break, type SeriesEvent, type Target } from '@draagkracht/model';

const periodAndText = (item: Element): { period: string; text: string } | undefined => {
  const time = item.querySelector('time');
  const period = periodOf(time?.dateTime || time?.textContent || '');
  const text = [...item.childNodes]
    .filter((node) => node !== time)
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/^[\s:–-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return period && { period: period.code, text };
};

const items = (host: Element, name: string): { period: string; text: string }[] =>
  [...host.querySelectorAll(`:scope > [data-dk="${name}"] > li`)].flatMap((item) => periodAndText(item) ?? []);

/** Events from `<ol data-dk="events"><li><time datetime="2022">2022</time> Nieuw beleid</li></ol>` inside an element. */
export const eventsIn = (host: Element): SeriesEvent[] =>
  items(host, 'events').map((item) => ({ ...item, kind: 'event' as const }));

/** Breaks from `<ol data-dk="breaks">`, in the same form: the period is the first of the new definition. */
export const breaksIn = (host: Element): Break[] =>
  items(host, 'breaks').map(({ period, text }) => ({ period, reason: sameText(text) }));

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
