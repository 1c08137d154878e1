import { html, type TemplateResult } from 'lit';
import {
  budgetCase,
  budgetDefaults,
  daysAfter,
  newRecord,
  teamBudget,
  type BudgetCase,
  type Language,
} from '@draagkracht/model';
import { exampleFrame } from '../shared/example.template.js';
import { blankCase } from './case-acts.view.js';
import { caseMessages } from './case.messages.js';
import { moneyTemplate, solvedTemplate, type OverviewPart } from './overview.template.js';
import { caseSummary } from './page.template.js';
import { trackerMessages } from './tracker.messages.js';
import { trackerView } from './tracker.view.js';

const texts = {
  nl: {
    team: 'wijkteam Voorbeeldwijk',
    role: 'consulent Wmo',
    situation: 'De wasmachine is stuk. Er zijn drie kinderen en er is geen geld voor een nieuwe.',
    goal: '“Ik wil mijn kinderen schoon naar school laten gaan.”',
    note: 'De buurman repareert machines. Hij verving de pomp voor niets.',
  },
  en: {
    team: 'neighbourhood team Example',
    role: 'Wmo consultant',
    situation: 'The washing machine broke down. There are three children and no money for a new one.',
    goal: '“I want my children to go to school clean.”',
    note: 'The neighbour mends machines. He replaced the pump for nothing.',
  },
} as const;

/** An invented request: a broken washing machine, solved by a neighbour (D§11.17). */
export function exampleCase(language: Language, today: string): BudgetCase {
  const { situation, goal, note, role } = texts[language];
  const on = daysAfter(today, -9);
  return {
    ...blankCase({ budgetId: '', pseudonym: 'Berk-17', openedOn: on, requesterRole: role }),
    status: 'solved',
    situation,
    goal,
    lifeDomains: ['wonen'],
    withResident: 'yes',
    benefit: 'yes',
    alternatives: [{ kind: 'neighbourhood', outcome: 'solved', note }],
    decision: { outcome: 'solved', at: `${on}T12:00:00.000Z`, roles: [], people: 0, byManager: false, dissent: [] },
  };
}

/** The example as it is shown: how the money stands, and the request that took none. */
export function exampleTemplate(language: Language, today: string, level: number): TemplateResult {
  const say = trackerMessages[language];
  const now = `${today}T12:00:00.000Z`;
  const making = { id: '00000000-0000-4000-8000-000000000000', now, authorRole: '' };
  const year = Number(today.slice(0, 4));
  const rules = { ...budgetDefaults, requiredRoles: [], teamLabel: texts[language].team, year };
  const budget = newRecord(teamBudget, rules, making);
  const record = newRecord(budgetCase, exampleCase(language, today), making);
  const view = trackerView(budget, [record], [], { today: `${year}-01-31`, now });
  const part: OverviewPart = { language, level, compact: true, policy: 'publiek' };
  return exampleFrame(
    say,
    html`${moneyTemplate(view, budget, part)}
      <p><strong>${record.data.pseudonym}</strong></p>
      ${caseSummary(record, language)}
      <p class="celebrate">${caseMessages[language].solvedDone}</p>
      ${solvedTemplate(view, { ...part, policy: 'intern' })}`,
  );
}
