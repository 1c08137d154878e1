import { RecordEvent } from '@draagkracht/base';

/** Asks the page around it to let somebody write the story of an indicator. Bubbles and crosses shadow roots. */
export class DkStoryRequestEvent extends RecordEvent<{ readonly indicatorId: string; readonly region: string }> {
  static readonly eventName = 'dk-story-request';

  constructor(indicatorId: string, region: string) {
    super(DkStoryRequestEvent.eventName, { indicatorId, region });
  }
}
