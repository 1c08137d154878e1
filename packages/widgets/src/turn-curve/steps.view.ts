import type { TurnCurve } from '@draagkracht/model';

/** One step of the conversation: what it asks and how many minutes it usually takes. */
export interface Step {
  readonly key: 'result' | 'curve' | 'story' | 'partners' | 'ideas' | 'chosen';
  readonly asks: readonly (keyof TurnCurve)[];
  readonly minutes: number;
}

/** The six steps, in their order (Friedman; D§7.5). Their minutes together are the time box. */
export const steps: readonly Step[] = [
  { key: 'result', minutes: 10, asks: ['result', 'level', 'indicator', 'unit', 'better'] },
  {
    key: 'curve',
    minutes: 15,
    asks: ['figures', 'source', 'ifNothingPeriod', 'ifNothingLow', 'ifNothingHigh', 'ifNothingWhy'],
  },
  { key: 'story', minutes: 15, asks: ['storyFactors'] },
  { key: 'partners', minutes: 5, asks: ['partners'] },
  { key: 'ideas', minutes: 15, asks: ['ideas'] },
  { key: 'chosen', minutes: 15, asks: ['chosen'] },
];

/** Minutes of the whole conversation. */
export const timeBox = steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Whether a step has something in it. A curve that stands on the page needs no figures that were typed. */
export function isFilled({ key }: Step, data: TurnCurve, hasCurve: boolean): boolean {
  switch (key) {
    case 'result':
      return data.result !== '' && data.indicator !== '';
    case 'curve':
      return hasCurve || data.figures !== '';
    case 'story':
      return data.storyFactors.length > 0;
    default:
      return data[key].length > 0;
  }
}

/** The first step, from 0, that has nothing in it yet; the last one when all have. */
export function firstOpen(data: TurnCurve, hasCurve: boolean): number {
  const at = steps.findIndex((step) => !isFilled(step, data, hasCurve));
  return at < 0 ? steps.length - 1 : at;
}
