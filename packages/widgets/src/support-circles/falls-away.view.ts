import type { Circle, HelpKind, SupportCircles, SupportPerson } from '@draagkracht/model';
import { emptyCircles, helpGot, present, type WithPeople } from './people.view.js';

/** What is different later. */
export interface FallsAway {
  /** Who is no longer there. */
  readonly people: readonly SupportPerson[];
  /** Help somebody gives now and nobody gives later. */
  readonly help: readonly HelpKind[];
  /** Circles in which there is somebody now and nobody later. */
  readonly circles: readonly Circle[];
  /** Who is new. */
  readonly added: readonly SupportPerson[];
  /** Help nobody gives now and somebody gives later. */
  readonly gained: readonly HelpKind[];
}

const without = <T>(all: readonly T[], others: readonly T[]): readonly T[] =>
  all.filter((one) => !others.includes(one));

/** Compares later with now, by the key of each person: another word for somebody is not another person. */
export function fallsAway({ people: now }: WithPeople, { people: later }: WithPeople): FallsAway {
  const keys = (people: readonly SupportPerson[]): readonly string[] => present(people).map(({ key }) => key);
  const [before, after] = [keys(now), keys(later)];
  return {
    people: present(now).filter(({ key }) => !after.includes(key)),
    help: without(helpGot(now), helpGot(later)),
    circles: without(emptyCircles(later), emptyCircles(now)),
    added: present(later).filter(({ key }) => !before.includes(key)),
    gained: without(helpGot(later), helpGot(now)),
  };
}

/** The circles of later to begin with: everybody as now, nothing decided yet. The next step stays with now. */
export const laterOf = (now: SupportCircles, nowId: string, today: string): SupportCircles =>
  ({
    moment: 'later',
    nowId,
    snapshotDate: today,
    change: '',
    people: present(now.people),
    ownContribution: now.ownContribution,
    nextWhat: '',
    nextWho: '',
    nextOn: '',
  }) as SupportCircles;
