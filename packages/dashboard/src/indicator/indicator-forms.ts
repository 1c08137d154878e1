import {
  chartNote,
  indicatorStory,
  lastFigure,
  monitorEvent,
  type ChartNote,
  type DkRecord,
  type IndicatorStory,
  type MonitorEvent,
  type Series,
} from '@draagkracht/model';
import { judgeSeries, factsOf } from '@draagkracht/statistics';
import { sentenceOf } from '@draagkracht/base/words.js';
import type { GoalsOwner, Panel } from '../goals/goals-owner.js';
import { RecordForm } from '../goals/record-form.js';
import type { SeriesFound } from '../monitor/monitor.js';
import { indicatorMessages } from './indicator.messages.js';
import { seenOf } from './seen.view.js';

/** Of which indicator and region something is told. */
export interface About {
  readonly indicatorId: string;
  readonly region: string;
}

const seriesIn = (found: SeriesFound): Series | undefined => ('series' in found ? found.series : undefined);

/** The form for the story of a figure. @param series what is told about; its last figure dates the story. Absent: as it is when that is saved */
export function storyForm(
  owner: GoalsOwner,
  about: About,
  series: Series | undefined,
  story?: DkRecord<IndicatorStory>,
): Panel {
  const { monitor } = owner;
  const say = indicatorMessages.in(owner.language());
  const found = (): Series | undefined => series ?? seriesIn(monitor.seriesOf(about.indicatorId, about.region));
  return new RecordForm(owner, {
    type: indicatorStory,
    at: 'story',
    title: story ? say.editStory : say.writeStory,
    asks: ['means', 'meansNot', 'whatWeDo', 'ask', 'contactTeam'],
    values: story?.data ?? {
      ...about,
      means: '',
      meansNot: '',
      whatWeDo: '',
      ask: '',
      contactTeam: '',
      updatedOn: monitor.today(),
      aboutPeriod: '',
    },
    ...(story ? { about: story } : {}),
    records: () => monitor.records?.stories ?? [],
    // Whoever writes has the newest figure in sight: the story is about that one from now on.
    finish: (data) => ({
      ...data,
      updatedOn: monitor.today(),
      aboutPeriod: lastFigure(found()?.points ?? [])?.period ?? data.aboutPeriod,
    }),
  });
}

/** The form for something that happened, shared by all indicators of a result. */
export function eventForm(owner: GoalsOwner, resultId: string, event?: DkRecord<MonitorEvent>): Panel {
  const { monitor } = owner;
  const say = indicatorMessages.in(owner.language());
  return new RecordForm(owner, {
    type: monitorEvent,
    at: 'events',
    title: event ? say.edit : say.addEvent,
    asks: ['text', 'on', 'kind', 'decidedBy', 'expected'],
    values: event?.data ?? { resultId, text: '', on: '', kind: 'policy', decidedBy: '', expected: '' },
    ...(event ? { about: event } : {}),
    records: () => monitor.records?.events ?? [],
  });
}

/**
 * The form for a note on the chart that is in sight. It is kept with the chart as it is now.
 * @param series absent for a note that was begun earlier: that holds the chart already
 */
export function noteForm(owner: GoalsOwner, about: About, series: Series | undefined): Panel {
  const { monitor } = owner;
  const language = owner.language();
  const say = indicatorMessages.in(language);
  const seen = series && seenOf(series, sentenceOf(factsOf(series, judgeSeries(series)), language), language);
  return new RecordForm(owner, {
    type: chartNote,
    at: 'notes',
    title: say.addNote,
    asks: ['text'],
    values: { ...about, text: '', madeOn: monitor.today(), ...(seen && { seen }) },
    records: (): readonly DkRecord<ChartNote>[] => monitor.records?.notes ?? [],
    intro: () => say.noteHelp,
  });
}
