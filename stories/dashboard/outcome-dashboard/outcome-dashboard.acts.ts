import type { DkOutcomeDashboard } from '@draagkracht/dashboard';
import { askEffect, expectFigure } from './effect.acts.js';
import type { DashboardScenario } from './outcome-dashboard.scenarios.js';

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

/** Waits for something inside an element; gives up after five seconds, with the name of what was waited for. */
async function inside<Found extends Element>(
  element: DkOutcomeDashboard,
  selector: string,
  fits: (found: Found) => boolean = () => true,
): Promise<Found> {
  for (let turn = 0; turn < 500; turn++) {
    const found = [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])].find(fits);
    if (found) return found;
    await wait();
  }
  throw new Error(`no ${selector}`);
}

/** Gives a file to the dashboard as somebody would, through a button that opens the file chooser. */
export async function give(
  element: DkOutcomeDashboard,
  name: string,
  content: BlobPart,
  button = 'input[type=file]',
): Promise<void> {
  const input = await inside<HTMLInputElement>(element, button);
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const optionNamed =
  (text: string) =>
  (label: HTMLLabelElement): boolean =>
    label.textContent?.trim().startsWith(text) ?? false;

/** Puts a second file beside the first; ticks what is proposed and joins them, when that is asked. */
async function putBeside(element: DkOutcomeDashboard, { beside, join }: DashboardScenario): Promise<void> {
  if (!beside) return;
  await give(element, beside.name, beside.text, '.preview .button:not(.primary) input[type=file]');
  await inside(element, '.comparison, [role=alert]');
  if (!join) return;
  for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.matches input'))
    if (!box.checked) box.click();
  (await inside<HTMLButtonElement>(element, '.comparison button.primary')).click();
  await inside(element, '.choices');
}

/** Opens the panel to say how a file is to be read; leaves columns out and reads again, when that is asked. */
async function adjustReading(element: DkOutcomeDashboard, { adjust, leaveOut = [] }: DashboardScenario): Promise<void> {
  if (!adjust) return;
  const panel = await inside<HTMLDetailsElement>(element, '.adjust');
  panel.open = true;
  await inside(element, '.adjusting');
  for (const name of leaveOut) {
    const select = await inside<HTMLSelectElement>(element, '.columns select', (one) =>
      (one.getAttribute('aria-label') ?? '').endsWith(`: ${name}`),
    );
    select.value = 'ignore';
    select.dispatchEvent(new Event('input'));
    await element.updateComplete;
  }
  if (leaveOut.length === 0) return;
  (await inside<HTMLButtonElement>(element, '.adjusting .actions button')).click();
  await inside(element, '.preview .message');
}

/** Opens the part that fetches a table, and pastes something there. */
async function openCbs(element: DkOutcomeDashboard, { cbs }: DashboardScenario): Promise<void> {
  if (cbs === undefined) return;
  (await inside<HTMLDetailsElement>(element, 'details.fetch')).open = true;
  const field = await inside<HTMLInputElement>(element, 'input[name=table]');
  if (cbs === '') return;
  field.value = cbs;
  field.form!.requestSubmit();
  await element.updateComplete;
}

/** Does what somebody did before we look: give a file, take it into use, choose, save. */
export async function act(element: DkOutcomeDashboard, scenario: DashboardScenario): Promise<void> {
  const { file, use, example, region, choose = [], save, readonly } = scenario;
  if (example) {
    (await inside<HTMLButtonElement>(element, '.start button')).click();
    await inside(element, '.end-example');
    (await inside<HTMLButtonElement>(element, '.rooms [data-room="figures"]')).click();
  }
  if (file) {
    await give(element, file.name, file.text);
    await inside(element, '.preview, [role=alert]');
  }
  await adjustReading(element, scenario);
  await openCbs(element, scenario);
  await putBeside(element, scenario);
  if (use) (await inside<HTMLButtonElement>(element, '.preview button.primary')).click();
  if (use || example) await inside(element, '.choices');
  if (region) (await inside<HTMLInputElement>(element, 'input[type=radio]', ({ value }) => value === region)).click();
  for (const name of choose)
    (await inside<HTMLLabelElement>(element, 'label.option', optionNamed(name))).querySelector('input')?.click();
  if (choose.length > 0) await inside(element, '.card');
  if (scenario.compareFairly) {
    const named = `button[aria-label$=": ${scenario.compareFairly}"]`;
    (await inside<HTMLButtonElement>(element, named)).click();
    await inside(element, 'dk-benchmark-funnel');
  }
  if (scenario.effect) await askEffect(element, scenario.effect, inside);
  if (scenario.expect) await expectFigure(element, scenario.expect, inside);
  if (scenario.publish) {
    (
      await inside<HTMLButtonElement>(element, 'button', ({ textContent }) =>
        /^(Publiceer|Publish)$/.test(textContent.trim()),
      )
    ).click();
    await inside(element, '.publish .primary');
  }
  if (save) (await inside<HTMLButtonElement>(element, '.bar button.primary')).click();
  if (readonly) element.readonly = true;
  await element.updateComplete;
}
