import { expect } from '@open-wc/testing';
import { interpretationSession, newRecord, sessionQuestions, type InterpretationSession } from '@draagkracht/model';
import {
  answeredIn,
  blankSession,
  dueAgreements,
  isFinished,
  questionLists,
  sessionAfter,
  sessionLists,
} from '../../../packages/dashboard/src/talks/talks.view.js';
import { anIndicator } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

const today = '2026-03-01';
const aSession = (n: number, data: Partial<InterpretationSession> = {}) =>
  newRecord(
    interpretationSession,
    { ...blankSession('GM9998', today), title: `Gesprek ${n}`, agreed: 'Iets', nextLook: '2026-06-01', ...data },
    { id: uuid(n), now: hour(n), authorRole: 'beleid' },
  );
const ids = (sessions: readonly { readonly id: string }[]): string[] => sessions.map(({ id }) => id);

describe('sessions', () => {
  it('come to an end with what was agreed and a day to look again', () => {
    expect(isFinished(aSession(1).data)).to.equal(true);
    expect(isFinished(aSession(1, { agreed: ' ' }).data)).to.equal(false);
    expect(isFinished(aSession(1, { nextLook: '' }).data)).to.equal(false);
  });

  it('stand each in one list: due today, begun, coming, earlier', () => {
    const all = [
      aSession(1, { nextLook: today }),
      aSession(2, { nextLook: '2026-01-01' }),
      aSession(3, { agreed: '' }),
      aSession(4, { nextLook: '2026-09-01' }),
      aSession(5, { nextLook: '2026-03-02' }),
      aSession(6, { nextLook: '2025-01-01' }),
      aSession(7, { agreed: '', follows: uuid(6) }),
    ];
    const { due, begun, coming, earlier } = sessionLists(all, today);
    expect(ids(due)).to.eql([uuid(2), uuid(1)]);
    expect(ids(begun)).to.eql([uuid(7), uuid(3)]);
    expect(ids(coming)).to.eql([uuid(5), uuid(4)]);
    expect(ids(earlier), 'somebody began to look back on it').to.eql([uuid(6)]);
  });

  it('ask back what is due and was not answered, the oldest first', () => {
    const agreement = (by: string, outcome?: 'no') => ({
      what: by,
      ownerRole: 'team',
      by,
      ...(outcome ? { outcome } : {}),
    });
    const agreements = [agreement('2026-03-01'), agreement('2026-03-02'), agreement('2026-02-01', 'no')];
    const found = dueAgreements(
      [
        aSession(1, { agreements }),
        aSession(2, { agreements: [agreement('2026-01-01')] }),
        aSession(3, { agreed: '', agreements }),
      ],
      today,
    );
    expect(found.map(({ session, at, agreement: { by } }) => [session.id, at, by])).to.eql([
      [uuid(2), 0, '2026-01-01'],
      [uuid(1), 0, '2026-03-01'],
    ]);
  });

  it('ask the questions that go with what is on the table', () => {
    const indicators = [anIndicator(2), anIndicator(3, { level: 'programme' })];
    expect(questionLists([], indicators)).to.eql(['population']);
    expect(questionLists([uuid(3)], indicators)).to.eql(['programme']);
    expect(questionLists([uuid(3), uuid(2)], indicators)).to.eql(['population', 'programme']);
  });

  it('tell what was answered and leave out what stayed open', () => {
    const [first, , third] = sessionQuestions.population;
    const { data } = aSession(1, { [third]: 'Aan wie zelf belt', [first]: '  ' });
    expect(answeredIn(data, 'population')).to.eql([{ question: third, answer: 'Aan wie zelf belt' }]);
    expect(answeredIn(data, 'programme')).to.eql([]);
  });

  it('go on about the same in the next one, with nothing filled in', () => {
    const before = aSession(1, { indicatorIds: [uuid(2), uuid(9)], agreed: 'Dit', readingA: 'Zo', region: 'GM0344' });
    expect(sessionAfter(before, [uuid(2)], today)).to.eql({
      ...blankSession('GM0344', today),
      title: 'Gesprek 1',
      indicatorIds: [uuid(2)],
      follows: uuid(1),
    });
  });
});
