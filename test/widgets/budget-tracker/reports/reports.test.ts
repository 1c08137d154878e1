import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { BudgetCase, DkRecord } from '@draagkracht/model';
import { reportCsv } from '../../../../packages/widgets/src/budget-tracker/reports/report-csv.words.js';
import {
  reportIds,
  type ReportId,
} from '../../../../packages/widgets/src/budget-tracker/reports/report-document.view.js';
import { Reports } from '../../../../packages/widgets/src/budget-tracker/reports/reports.js';
import { seed } from '../../../../stories/widgets/seeded.js';
import { budgetRecord, idOf } from '../../../helpers/budget.js';
import { aboutOf, decisionOf, inventedYear, lookBackOf, obstacleOf, spentOf } from '../../../helpers/budget-year.js';
import { toolHost, type ToolHost } from '../../../helpers/tool-host.js';

async function shown(
  language: 'nl' | 'en' = 'nl',
  about = inventedYear(),
): Promise<{ host: ToolHost; reports: Reports }> {
  const host = await toolHost(language);
  const reports = new Reports(host.owner);
  host.draw = () => reports.template(about.budget, about.cases, about.remainders, about.obstacles);
  await host.updateComplete;
  return { host, reports };
}

/** A word of its own in every text somebody can write. */
function canaryYear(): ReturnType<typeof inventedYear> {
  const request: DkRecord<BudgetCase> = spentOf(1, 5000, '2026-10-05', {
    situation: 'kanarieSituation',
    goal: 'kanarieGoal',
    requesterRole: 'kanarieRequester',
    alternatives: [{ kind: 'fund', outcome: 'no', note: 'kanarieNote' }],
    what: 'kanarieWhat',
    question: 'kanarieQuestion',
    effect: 'kanarieEffect',
    value: 'kanarieValue',
    longTerm: 'kanarieLong',
    legal: 'kanarieLegal',
    deviates: 'yes',
    deviation: { rule: 'kanarieRule', source: 'habit', whyDifferent: 'kanarieWhy', obstacleId: idOf('o', 1) },
    decision: decisionOf('agreed', '2026-10-05', { roles: ['kanarieRole'], dissent: ['kanarieDissent'] }),
    lookBacks: [
      {
        ...lookBackOf('no', '2026-11-20'),
        residentSays: 'kanarieSays',
        stillNeeded: 'kanarieNeeded',
        withoutMoney: 'kanarieWithout',
      },
    ],
    lesson: 'kanarieLesson',
    closedBecause: 'kanarieClosed',
  });
  const obstacle = obstacleOf(1, {
    title: 'kanarieTitle',
    article: 'kanarieArticle',
    whoCanChange: 'kanarieWho',
    example: 'kanarieExample',
    hurts: 'kanarieHurts',
    answer: 'kanarieAnswer',
    because: 'kanarieBecause',
    answeredBy: 'kanarieAnsweredBy',
  });
  return aboutOf({ cases: [request], obstacles: [obstacle] }, { decidedBy: 'kanarieDecidedBy' });
}

/** All of those words. */
const canaries = [...new Set(JSON.stringify(canaryYear()).match(/kanarie\w+/g))];

/** The only texts of people a report may hold, and why it is for that. */
const allowed: Readonly<Record<ReportId, readonly string[]>> = {
  team: [],
  learning: ['kanarieTitle', 'kanarieLesson'],
  accountant: ['kanarieRole', 'kanarieDecidedBy'],
  council: ['kanarieTitle', 'kanarieAnswer'],
  money: [],
};

describe('reports', () => {
  it('hold none of the texts of people but those they are for, on screen and as CSV', async () => {
    const { host, reports } = await shown('nl', canaryYear());
    expect(canaries.length).to.be.above(25);
    for (const id of reportIds) {
      await reports.show(id);
      await host.updateComplete;
      const csv = reportCsv(reports.document(canaryYear(), 'nl')!);
      for (const output of [host.read, csv]) {
        expect(
          canaries.filter((word) => output.includes(word)),
          id,
        ).to.have.members(allowed[id]);
      }
    }
  });
  it('hold no made-up name where they leave the team', async () => {
    const { host, reports } = await shown();
    for (const id of ['accountant', 'council', 'money'] as const) {
      await reports.show(id);
      await host.updateComplete;
      expect(host.read).not.to.match(/Berk-|Eik-|Linde-|Wilg-|Els-|Iep-|Beuk-/);
    }
  });
  it('are shown one at a time, and chosen from by radio buttons', async () => {
    const { host } = await shown();
    expect(host.renderRoot.querySelectorAll('.report').length).to.equal(1);
    const radios = [...host.renderRoot.querySelectorAll<HTMLInputElement>('input[name="report"]')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false, false, false]);
    radios[2]!.click();
    await host.updateComplete;
    expect(host.in('.report')?.id).to.equal('report-accountant');
  });
  it('count the other teams of this device for the council, and requests without a budget for the own team', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const [own, other] = [budgetRecord({}, 1), budgetRecord({}, 2)];
    const theirs = Array.from({ length: 14 }, (_, at) => spentOf(at, 5000, '2026-05-01', { budgetId: other.id }));
    const ours = [1, 2].map((at) => spentOf(100 + at, 5000, '2026-05-01', { budgetId: at === 1 ? '' : own.id }));
    seed(page, { records: [own, other, ...theirs, ...ours] });
    const host = await toolHost('nl', page);
    await waitUntil(() => host.stored.records.length === 16);
    const reports = new Reports(host.owner);
    await reports.show('council');
    host.draw = () => reports.template(own, ours, [], []);
    await host.updateComplete;
    expect(host.read).to.contain('In 2026 besloten de teams over 15 aanvragen.');
    expect(host.read).to.contain('2 teams, 2026.');
    await reports.show('accountant');
    await host.updateComplete;
    expect(host.read.replaceAll('\u00a0', ' ')).to.contain('Er is € 100 uitgegeven');
  });
  it('take the quarter of today, and another one when it is chosen', async () => {
    const { host, reports } = await shown();
    await reports.show('learning');
    await host.updateComplete;
    const select = host.in('#report-quarter') as HTMLSelectElement;
    expect(select.value).to.equal('4');
    select.value = '2';
    select.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect(host.read).to.contain('Er is 1 aanvraag besloten.');
  });
  it('say that they left as a file', async () => {
    const { host } = await shown();
    const click = HTMLAnchorElement.prototype.click;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    host.in('.csv-report')!.click();
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['maatwerkbudget-team-2026-11-22.csv']);
    expect(host.told.map(({ type }) => type)).to.deep.equal(['dk-export']);
  });
  it('come on paper alone, and give the screen back', async () => {
    const { host } = await shown();
    const { print } = window;
    let printing: string | null = '';
    window.print = () => (printing = host.getAttribute('data-printing'));
    host.in('.print-report')!.click();
    window.print = print;
    expect(printing).to.equal('report');
    dispatchEvent(new Event('afterprint'));
    await nextFrame();
    expect(host.hasAttribute('data-printing')).to.equal(false);
  });
  for (const language of ['nl', 'en'] as const)
    for (const id of reportIds)
      it(`can be read by everybody: ${id}, ${language}`, async () => {
        const { host, reports } = await shown(language);
        await reports.show(id);
        await host.updateComplete;
        await expect(host).to.be.accessible();
      });
});
