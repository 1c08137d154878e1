import { isGap, isOlderThan, lastFigure, type Series, type SmallNumberPolicy, type Story } from '@draagkracht/model';

/** The longest that may be written in each part of a story that is published (D§11.10). */
const longest = { means: 600, meansNot: 280, whatWeDo: 280, ask: 280 } as const;

/**
 * Why a card is better not published. `no-series`: nobody knows where its figures are. `no-figures`: none is known. `no-story`:
 * nobody wrote what it means. `too-long`: a part of the story is longer than a card can hold. `intern`: small numbers are not
 * hidden. `old-story`: written before the last figure came. `no-source`: nobody can look it up.
 */
export type HindranceCode = 'no-series' | 'no-figures' | 'no-story' | 'too-long' | 'intern' | 'old-story' | 'no-source';

/** One reason; `stops` when the card cannot be published for it, else it is only better mended first. */
export interface Hindrance {
  readonly code: HindranceCode;
  readonly stops: boolean;
}

/** What is looked at before a card is published. */
export interface CardToPublish {
  readonly series: Series | undefined;
  readonly story: Story | undefined;
  readonly policy?: SmallNumberPolicy;
}

const isTooLong = (story: Story): boolean =>
  Object.entries(longest).some(([part, most]) => (story[part as keyof typeof longest] ?? '').length > most);

/**
 * What stands in the way of publishing a card, what stops it first. A card without an explanation is not published: a figure alone is
 * read wrongly (D§4.1). Hidden figures do not stop it, they are shown as such.
 */
export function hindrancesOf({ series, story, policy = 'publiek' }: CardToPublish): Hindrance[] {
  const told = story && story.means.trim() !== '' ? story : undefined;
  const isKnown = series?.points.some(({ value }) => !isGap(value) || value.kind === 'suppressed') ?? false;
  const found: readonly (readonly [HindranceCode, stops: boolean, holds: boolean])[] = [
    ['no-series', true, !series],
    ['no-figures', true, series !== undefined && !isKnown],
    ['no-story', true, !told],
    ['too-long', true, told !== undefined && isTooLong(told)],
    ['intern', true, policy === 'intern'],
    ['old-story', false, told !== undefined && isOlderThan(told, series && lastFigure(series.points)?.period)],
    ['no-source', false, series !== undefined && !series.indicator.source],
  ];
  return found.flatMap(([code, stops, holds]) => (holds ? [{ code, stops }] : []));
}

/** Whether nothing stops a card from being published. */
export const isPublishable = (card: CardToPublish): boolean => hindrancesOf(card).every(({ stops }) => !stops);
