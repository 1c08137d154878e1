import { budgetMoney, moneyPace, type BudgetMoney, type MoneyPace } from '@draagkracht/model';
import { budgetsOfYear, ofBudget, type BudgetRecord, type ReportAbout } from './report-about.view.js';

/** How far apart teams are, without saying which team is where. Shares may be above 1. */
export interface TeamSpread {
  readonly teams: number;
  readonly lowest: number;
  readonly quarter: number;
  readonly middle: number;
  readonly threeQuarters: number;
  readonly highest: number;
  /** All shares from low to high; no name belongs to them. */
  readonly shares: readonly number[];
}

/** Whether money lies idle, and how teams differ. */
export interface MoneyReport {
  readonly year: number;
  readonly money: BudgetMoney;
  readonly pace: MoneyPace;
  /** Absent with fewer than five teams: with so few everybody knows who is who. */
  readonly spread?: TeamSpread;
  readonly teams: number;
}

/** Teams below which a spread would name them. */
export const leastTeams = 5;

/** The value below which a part of sorted values lies, on the line between two of them (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function spreadOf(shares: readonly number[]): TeamSpread {
  const sorted = [...shares].sort((a, b) => a - b);
  return {
    teams: sorted.length,
    lowest: quantile(sorted, 0),
    quarter: quantile(sorted, 0.25),
    middle: quantile(sorted, 0.5),
    threeQuarters: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
    shares: sorted,
  };
}

function usedShare(about: ReportAbout, budget: BudgetRecord): number {
  const { cases, remainders } = ofBudget({ ...about, budget });
  return moneyPace(budgetMoney(budget.data, cases, remainders), budget.data.year, about.today).usedShare;
}

/** The alarm of idle money for one team, and the spread between teams. */
export function moneyReport(about: ReportAbout): MoneyReport {
  const { cases, remainders } = ofBudget(about);
  const { data } = about.budget;
  const money = budgetMoney(data, cases, remainders);
  const all = budgetsOfYear(about).filter((one) => one.data.amountCents + one.data.carryOverCents > 0);
  return {
    year: data.year,
    money,
    pace: moneyPace(money, data.year, about.today),
    teams: all.length,
    ...(all.length >= leastTeams && { spread: spreadOf(all.map((one) => usedShare(about, one))) }),
  };
}
