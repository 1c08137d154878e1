import type { ElementHandle, Page } from 'puppeteer-core';

/** Something inside the dashboard, waited for: a selector that goes through shadow roots does not hear of changes there. */
export async function inDashboard(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted) => document.querySelector('dk-outcome-dashboard')?.shadowRoot?.querySelector<HTMLElement>(wanted) ?? false,
    { polling: 50 },
    selector,
  );
  return found as ElementHandle<HTMLElement>;
}

/** Gives files to the dashboard, through a button that opens the file chooser. */
export const giveFiles = async (page: Page, files: readonly string[]): Promise<void> =>
  ((await inDashboard(page, 'input[type=file]')) as unknown as ElementHandle<HTMLInputElement>).uploadFile(...files);

/** Presses something in the dashboard. */
export const press = async (page: Page, selector: string): Promise<void> =>
  (await inDashboard(page, selector)).evaluate((found) => found.click());

/** Chooses a region by its code, and figures by the beginning of their names. */
export async function choose(page: Page, region: string, names: readonly string[]): Promise<void> {
  await (await inDashboard(page, '.choices input[type=search]')).type(region);
  await press(page, `input[type=radio][data-code="${region}"]`);
  await page.evaluate((wanted) => {
    const labels = [...document.querySelector('dk-outcome-dashboard')!.shadowRoot!.querySelectorAll('label.option')];
    for (const name of wanted)
      labels
        .find((label) => label.textContent.trim().startsWith(name))!
        .querySelector('input')!
        .click();
  }, names);
}

/** The sentences of the elements with a tag, once there are `count`. */
export async function sentences(page: Page, count: number, tag = 'dk-outcome-chart'): Promise<string[]> {
  const found = await page.waitForFunction(
    (wanted, name) => {
      const charts = document.querySelector('dk-outcome-dashboard')?.shadowRoot?.querySelectorAll(name) ?? [];
      const said = [...charts]
        .map((chart) => chart.shadowRoot?.querySelector('[part="sentence"]')?.textContent?.trim() ?? '')
        .filter(Boolean);
      return said.length === wanted ? said : false;
    },
    { polling: 50 },
    count,
    tag,
  );
  return (await found.jsonValue()) as string[];
}

/** All that a part of the dashboard says, spaces made single. */
export const textOf = async (page: Page, selector: string): Promise<string> =>
  (await inDashboard(page, selector)).evaluate((found) => found.textContent.replace(/\s+/g, ' ').trim());
