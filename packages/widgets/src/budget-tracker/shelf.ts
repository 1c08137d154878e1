import {
  budgetDefaults,
  budgetRemainderType,
  budgetVoteType,
  caseDialogueType,
  changedRecord,
  budgetCase,
  newRecord,
  obstacleType,
  pseudonymOf,
  teamBudget,
  teamBudgetType,
  votingDeviceType,
  type BudgetCase,
  type BudgetRemainder,
  type BudgetVote,
  type CaseDialogue,
  type DkRecord,
  type Obstacle,
  type SmallNumberPolicy,
  type StepAbout,
  type VotingDevice,
} from '@draagkracht/model';
import { newId } from '@draagkracht/base';
import { givenRole } from '../shared/given-role.view.js';
import type { RecordFormOwner } from '../shared/record-form.js';
import { rolesToChoose } from '../shared/roles.view.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { aboutCase, type Surroundings } from './case-acts.view.js';
import { firstShown, households, inOrder, type BudgetRecord, type CaseRecord } from './tracker.view.js';
import { trackerMessages } from './tracker.messages.js';

/** What the desk of the budget may ask of its element. */
export interface TrackerOwner extends ToolOwner<BudgetCase> {
  readonly policy: () => SmallNumberPolicy;
}

/** A random number from 0 up to 1, of the browser's own source. */
const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/** The records of the tool as the desk reads them: one budget is chosen, everything else belongs to it. */
export class Shelf {
  readonly #owner: TrackerOwner;
  #chosen = '';
  /** The budget of a team that has none yet; it is kept with the first request. */
  #made: BudgetRecord | undefined;

  constructor(owner: TrackerOwner) {
    this.#owner = owner;
  }

  get budgets(): readonly BudgetRecord[] {
    return inOrder(this.#owner.stored.others(teamBudgetType));
  }

  /** The budget that is chosen, of this year, or else one with the usual rules that is not kept yet. */
  get budget(): BudgetRecord {
    const { budgets } = this;
    return budgets.find(({ id }) => id === this.#chosen) ?? firstShown(budgets, this.#owner.today()) ?? this.#new();
  }

  choose(id: string): void {
    this.#chosen = id;
  }

  #new(): BudgetRecord {
    const { today, now, who, language } = this.#owner;
    const data = {
      ...budgetDefaults,
      requiredRoles: [],
      teamLabel: givenRole(who()) || trackerMessages[language()].teamDefault,
      year: Number(today().slice(0, 4)),
    };
    this.#made ??= {
      ...newRecord(teamBudget, data, { id: newId(), now: now(), authorRole: who() }),
      visibility: 'team',
    };
    return this.#made;
  }

  /** What has to be kept with a request, so that its budget is there: nothing when it is. */
  get toKeep(): readonly DkRecord[] {
    const { budget } = this;
    return this.budgets.some(({ id }) => id === budget.id) ? [] : [budget];
  }

  /** The requests of the budget; one that came in without a budget belongs to the one shown. */
  get cases(): readonly CaseRecord[] {
    const { id } = this.budget;
    return this.#owner.stored.records.filter(({ data }) => data.budgetId === id || data.budgetId === '');
  }

  get remainders(): readonly DkRecord<BudgetRemainder>[] {
    const { id } = this.budget;
    return this.#owner.stored
      .others<BudgetRemainder>(budgetRemainderType)
      .filter(({ data }) => data.budgetId === id || data.budgetId === '');
  }

  get votes(): readonly DkRecord<BudgetVote>[] {
    return this.#owner.stored.others(budgetVoteType);
  }

  get obstacles(): readonly DkRecord<Obstacle>[] {
    return this.#owner.stored.others(obstacleType);
  }

  /** The secret of this device, once somebody asked or voted on it. */
  get device(): DkRecord<VotingDevice> | undefined {
    return this.#owner.stored.others<VotingDevice>(votingDeviceType)[0];
  }

  get surroundings(): Surroundings {
    const { budget, cases, votes } = this;
    return { budget, cases, votes, today: this.#owner.today() };
  }

  /** What the steps of a request are judged by. */
  about(record: CaseRecord): StepAbout {
    return aboutCase(record, this.surroundings);
  }

  /** A request as it is kept now. */
  newest(record: CaseRecord): CaseRecord {
    return this.#owner.stored.records.find(({ id }) => id === record.id) ?? record;
  }

  /** The request with other data, saved now. */
  changed(record: CaseRecord, data: BudgetCase): CaseRecord {
    const own = data.budgetId === '' ? { ...data, budgetId: this.budget.id } : data;
    return changedRecord(budgetCase, record, own, this.#owner.now());
  }

  /** The roles to choose from with a request: of who discussed it, whose agreement is needed, and who asked or answered before. */
  rolesFor(record: CaseRecord | undefined): readonly string[] {
    const { stored, language } = this.#owner;
    const dialogue = stored
      .others<CaseDialogue>(caseDialogueType)
      .find(({ id }) => id === (record?.data.dialogueId || undefined));
    const others = this.votes.filter(({ data }) => data.caseId !== record?.id);
    return rolesToChoose(
      [
        ...(dialogue?.data.disciplines ?? []).map(({ role }) => role),
        ...this.budget.data.requiredRoles.map(({ role }) => role),
        ...this.cases.map(({ data }) => data.requesterRole),
        ...others.map(({ data }) => data.role),
      ],
      language(),
    );
  }

  /** A made-up name no household of this budget has. */
  freshName(): string {
    return pseudonymOf(random, new Set(households(this.cases)));
  }

  /**
   * A form about records this tool reads along.
   * @param hasDrafts what is typed in it is kept until it is saved; not what somebody else may read who takes the device next.
   */
  ownerOf<Data>(type: string, hasDrafts = true): RecordFormOwner<Data> {
    const { stored } = this.#owner;
    return {
      ...this.#owner,
      stored: {
        get records() {
          return stored.others<Data>(type);
        },
        get status() {
          return stored.status;
        },
        get storage() {
          return hasDrafts ? stored.storage : undefined;
        },
        save: (record, beside) => stored.save(record as unknown as CaseRecord, beside),
      },
    };
  }
}
