import type {
  ChartNote,
  DataOf,
  Dataset,
  DkRecord,
  DraftPort,
  FieldClash,
  IndicatorStory,
  InterpretationSession,
  KeptPublication,
  MonitorEvent,
  MonitorIndicator,
  MonitorSetup,
  MonitorTarget,
  RecordType,
  Result,
  Series,
  SeriesBlock,
  Storage,
  StorageCode,
  UndoOutcome,
} from '@draagkracht/model';

/** Everything that is kept for the monitor, as it is now. Lists are newest first, results and indicators by their place. */
export interface MonitorRecords {
  readonly results: readonly DkRecord<Result>[];
  readonly indicators: readonly DkRecord<MonitorIndicator>[];
  readonly targets: readonly DkRecord<MonitorTarget>[];
  readonly stories: readonly DkRecord<IndicatorStory>[];
  readonly events: readonly DkRecord<MonitorEvent>[];
  readonly notes: readonly DkRecord<ChartNote>[];
  readonly sessions: readonly DkRecord<InterpretationSession>[];
  readonly publications: readonly DkRecord<KeptPublication>[];
  /** Without their figures. */
  readonly datasets: readonly Dataset[];
}

/** Why an indicator has no series: nobody said where its figures are, they are gone, or they do not hold the region. */
export type NoSeries = 'not-linked' | 'no-dataset' | 'no-column' | 'no-region';

/** The series of an indicator, its figures still on their way, or why there is none. */
export type SeriesFound = { readonly series: Series } | { readonly waiting: true } | { readonly why: NoSeries };

/** A data set that was continued by the one in use, with the series of an indicator as it was there. */
export interface SeriesBefore {
  readonly dataset: Dataset;
  readonly found: SeriesFound;
}

/**
 * What the rooms of the monitor work with: one place that holds what is kept, hands out series, and saves. A room never opens storage
 * itself. All rooms see a change at once, also one made in another tab.
 */
export interface Monitor {
  /** `undefined` while it is read for the first time. */
  readonly records: MonitorRecords | undefined;
  /** What is looked at: region, period, comparison, order. It holds in this window; `keepSetup` writes it down. */
  readonly setup: MonitorSetup;
  /** The fictitious example: everything works, nothing is written to the device. */
  readonly example: boolean;
  /** Nothing may be changed. */
  readonly readonly: boolean;
  readonly storage: Storage | undefined;
  /** Where what is typed is kept until it is saved; `undefined` in the example, and where nothing may be changed. */
  readonly drafts: DraftPort | undefined;
  /** The role that saves; never a name. */
  readonly role: string;
  /** What the device refused last, until something succeeds. */
  readonly fault: StorageCode | undefined;
  /** Now as an ISO instant. */
  now(): string;
  /** Today in the Netherlands as an ISO day. */
  today(): string;
  /**
   * The series of an indicator for a region, with its target path, the events of its result and its breaks in it, up to and including the
   * period of the set-up. Figures that are not in memory are asked for, and watchers are told when they are there.
   * @param indicatorId of the record @param region default: that of the set-up
   */
  seriesOf(indicatorId: string, region?: string): SeriesFound;
  /** The same series in the data set that the one in use continues; `undefined` when it continues none that is still there. */
  before(indicatorId: string, region?: string): SeriesBefore | undefined;
  /** The figures of a column for all regions; `waiting` while they are on their way, `undefined` when there are none. */
  block(datasetId: string, columnId: string): SeriesBlock | 'waiting' | undefined;
  /** Looks at something else: region, period, comparison, order. Nothing is written. */
  look(change: Partial<MonitorSetup>): void;
  /** Writes the set-up down. */
  keepSetup(): Promise<boolean>;
  /** A new record of a type, not yet saved. */
  make<Type extends RecordType>(type: Type, data: DataOf<Type>): DkRecord<DataOf<Type>>;
  /**
   * A record with new data, not yet saved.
   * @param old as it was when somebody began to change it: saving then takes over what was changed elsewhere since, and never writes over it
   */
  change<Type extends RecordType>(type: Type, old: DkRecord, data: DataOf<Type>): DkRecord<DataOf<Type>>;
  /**
   * Saves records together, all of them or none.
   * @returns false when the device refused (`fault` says why), or when the same fields were changed elsewhere meanwhile (`clashes`)
   */
  save(...records: readonly DkRecord[]): Promise<boolean>;
  /** The fields that stand in the way of what was saved last: changed elsewhere meanwhile, in another way. Empty when nothing does. */
  readonly clashes: readonly FieldClash[];
  /** Saves what clashed after all: what was filled in here holds, or what stands there. @returns false when the device refused */
  settle(prefer: 'here' | 'there'): Promise<boolean>;
  /** Takes back what was done last on this page, or does again what was taken back. @returns what it did; `undefined` when the device refused */
  undoLast(): Promise<UndoOutcome | undefined>;
  redoLast(): Promise<UndoOutcome | undefined>;
  /** Removes records; each can be brought back from the trash. @returns false when the device refused */
  remove(...ids: readonly string[]): Promise<boolean>;
  /** Calls back after every change, here or in another tab. Returns the function that ends it. */
  watch(listener: () => void): () => void;
}
