import type { DkOutcomeDashboard } from '@draagkracht/dashboard';
import type { DashboardScenario } from './outcome-dashboard.scenarios.js';

/** Waits for something inside an element, as the acts of the dashboard do. */
type Inside = <Found extends Element>(element: DkOutcomeDashboard, selector: string) => Promise<Found>;

async function choose(element: DkOutcomeDashboard, at: number, value: string, inside: Inside): Promise<void> {
  await inside(element, `.effect select option[value="${value}"]`);
  const list = element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.effect select')[at]!;
  list.value = value;
  list.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

const write = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input'));
};

/** Asks whether a measure had an effect, as somebody would: opens the question on a card and answers what is asked. */
export async function askEffect(
  element: DkOutcomeDashboard,
  effect: NonNullable<DashboardScenario['effect']>,
  inside: Inside,
): Promise<void> {
  const { indicator, measure, since, meant, reason, against, conditions } = effect;
  (await inside<HTMLButtonElement>(element, `button[data-effect][aria-label*=": ${indicator}"]`)).click();
  const field = await inside<HTMLInputElement>(element, '#effect-measure');
  if (measure) write(field, measure);
  const answers = [since, meant, reason, against, ...(conditions ? Array.from({ length: 4 }, () => conditions) : [])];
  for (const [at, value] of answers.entries()) if (value) await choose(element, at, value, inside);
  if (reason) await inside(element, '.effect .claim');
}

/** Writes down an expectation on a card; saves it when that is asked. */
export async function expectFigure(
  element: DkOutcomeDashboard,
  { indicator, measure, low, high, keep }: NonNullable<DashboardScenario['expect']>,
  inside: Inside,
): Promise<void> {
  (await inside<HTMLButtonElement>(element, `button[data-expect][aria-label*=": ${indicator}"]`)).click();
  const form = await inside<HTMLFormElement>(element, '#expectation');
  if (measure) write(await inside<HTMLInputElement>(element, '#expect-measure'), measure);
  if (low) write(await inside<HTMLInputElement>(element, '#expect-low'), low);
  if (high) write(await inside<HTMLInputElement>(element, '#expect-high'), high);
  if (!keep) return;
  form.requestSubmit();
  await inside(element, '.expectations, .summary, #expect-problem');
}
