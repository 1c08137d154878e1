import { caseDialogue } from './types/case-dialogue.js';
import { budgetCase } from './types/budget-case.js';
import { budgetRemainder } from './types/budget-remainder.js';
import { budgetVote } from './types/budget-vote.js';
import { chartNote } from './types/chart-note.js';
import { dashboardReading } from './types/dashboard-reading.js';
import { expectation } from './types/expectation.js';
import { fileLayout } from './types/file-layout.js';
import { indicatorStory } from './types/indicator-story.js';
import { initiative } from './types/initiative.js';
import { interplayScan } from './types/interplay-scan.js';
import { interpretationSession } from './types/interpretation-session.js';
import { lensReading } from './types/lens-reading.js';
import { lensWords } from './types/lens-words.js';
import { keptPublication } from './types/kept-publication.js';
import { monitorEvent } from './types/monitor-event.js';
import { monitorIndicator } from './types/monitor-indicator.js';
import { monitorSetup } from './types/monitor-setup.js';
import { obstacle } from './types/obstacle.js';
import { policyChain } from './types/policy-chain.js';
import { practice } from './types/practice.js';
import { presenceReflection } from './types/presence-reflection.js';
import { principleAgreement } from './types/principle-agreement.js';
import { result } from './types/result.js';
import { steeringMirror } from './types/steering-mirror.js';
import { supportCircles } from './types/support-circles.js';
import { target } from './types/target.js';
import { taskCompass } from './types/task-compass.js';
import { teamBudget } from './types/team-budget.js';
import { turnCurve } from './types/turn-curve.js';
import { modelComparison } from './types/model-comparison.js';
import { stanceCheck } from './types/stance-check.js';
import { votingDevice } from './types/voting-device.js';
import type { RecordType } from './record-type.js';

/** Every type of record there is. A type that is not listed here cannot be saved. */
export const recordTypes: readonly RecordType[] = [
  principleAgreement,
  dashboardReading,
  expectation,
  fileLayout,
  result,
  monitorIndicator,
  target,
  indicatorStory,
  monitorEvent,
  chartNote,
  interpretationSession,
  monitorSetup,
  keptPublication,
  practice,
  initiative,
  turnCurve,
  taskCompass,
  obstacle,
  steeringMirror,
  presenceReflection,
  lensReading,
  lensWords,
  modelComparison,
  stanceCheck,
  supportCircles,
  interplayScan,
  caseDialogue,
  policyChain,
  teamBudget,
  budgetCase,
  budgetVote,
  budgetRemainder,
  votingDevice,
];
