import { blockRows, regionLine, type Dataset, type Indicator, type Series, type SeriesBlock } from '@draagkracht/model';
import type { PublishedStory, PublishedTarget } from '@draagkracht/formats';
import type {
  DraftTable,
  DraftText,
  EarlierPublication,
  PublicationDraft,
} from '@draagkracht/statistics/disclosure.js';
import type { MonitorCard } from './cards.view.js';
import { blockUntil, codesToPublish, withRowOf, type PublishScope } from './figures.view.js';

/** A card with its figures of all areas, as they came from the device. */
export interface CardWithFigures extends MonitorCard {
  /** In the publication. */
  readonly publicId: string;
  readonly series: Series;
  readonly block: SeriesBlock;
  readonly dataset: Pick<Dataset, 'regionCodes' | 'regionLabels'>;
}

/** What is asked for: from the monitor, and from whoever publishes. */
export interface DraftAsked {
  readonly title: string;
  readonly region: string;
  readonly scope: PublishScope;
  /** The last period that is published; absent: all of them. */
  readonly until: string | undefined;
  readonly earlier: readonly EarlierPublication[];
}

/** What is published beside the figures: all that people wrote. */
export interface Told {
  readonly stories: readonly PublishedStory[];
  readonly targets: readonly PublishedTarget[];
  readonly eventsOf: Readonly<Record<string, NonNullable<Series['events']>>>;
}

/** A draft for the gate, with what is told beside the figures. */
export interface WholeDraft {
  readonly draft: PublicationDraft & { readonly regionLabels: Readonly<Record<string, string>> };
  readonly told: Told;
}

/** The meaning of an indicator without its target, which is of one region and is told beside it. */
function meaningOf({ publicId, series }: CardWithFigures): Indicator {
  const { target: _, ...meaning } = series.indicator;
  return { ...meaning, id: publicId };
}

function tableOf(card: CardWithFigures, { region, scope, until }: DraftAsked): DraftTable {
  const wanted = new Set(codesToPublish(card.block.regions, region, scope));
  const block = blockUntil(
    blockRows(card.block, (code) => wanted.has(code)),
    until,
  );
  const { publicId: id, series } = card;
  const row = series.carried ? withRowOf(block, series) : block;
  return { id, indicator: meaningOf(card), block: { ...row, indicatorId: id } };
}

function labelsOf(cards: readonly CardWithFigures[], region: string): Record<string, string> {
  const near = (code: string): boolean => regionLine(code).includes(region) || regionLine(region).includes(code);
  return Object.fromEntries(
    cards.flatMap(({ dataset: { regionCodes, regionLabels } }) =>
      regionCodes.flatMap((code, r) => (near(code) ? [[code, regionLabels[r] || code]] : [])),
    ),
  );
}

/** What people told of the cards. */
export function toldOf(cards: readonly CardWithFigures[], region: string): Told {
  return {
    stories: cards.flatMap(({ publicId: indicator, story }) => {
      if (!story) return [];
      const { means, meansNot, whatWeDo, contactTeam, updatedOn, aboutPeriod } = story.data;
      return [{ indicator, region, means, meansNot, whatWeDo, contactTeam, updatedOn, aboutPeriod }];
    }),
    targets: cards.flatMap(({ publicId: indicator, series }) =>
      series.indicator.target ? [{ indicator, region, ...series.indicator.target }] : [],
    ),
    eventsOf: Object.fromEntries(
      cards.flatMap(({ publicId, series: { events = [] } }) => (events.length > 0 ? [[publicId, events]] : [])),
    ),
  };
}

/** Everything people wrote, for the gate: a text can give a hidden figure away. */
function textsOf(cards: readonly CardWithFigures[], told: Told, { title, region }: DraftAsked): DraftText[] {
  const nameOf = new Map(cards.map(({ publicId, label }) => [publicId, label]));
  const about = (table: string, text: string): DraftText => ({ place: nameOf.get(table)!, text, table, region });
  return [
    { place: title, text: title },
    ...cards.flatMap(({ publicId, story }) =>
      story
        ? [story.data.means, story.data.meansNot, story.data.whatWeDo, story.data.ask].flatMap((text) =>
            text ? [about(publicId, text)] : [],
          )
        : [],
    ),
    ...Object.entries(told.eventsOf).flatMap(([indicator, events]) =>
      events.flatMap(({ text, expected }) => [text, expected].flatMap((one) => (one ? [about(indicator, one)] : []))),
    ),
    ...told.targets.map(({ indicator, basis }) => about(indicator, basis)),
  ];
}

/** What goes to the gate: figures of all areas, every text that is published with them, and what was published before. */
export function wholeDraft(cards: readonly CardWithFigures[], asked: DraftAsked): WholeDraft {
  const told = toldOf(cards, asked.region);
  return {
    told,
    draft: {
      tables: cards.map((card) => tableOf(card, asked)),
      texts: textsOf(cards, told, asked),
      earlier: asked.earlier,
      regionLabels: labelsOf(cards, asked.region),
    },
  };
}
