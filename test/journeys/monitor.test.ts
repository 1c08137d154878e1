import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { checkPublication } from '@draagkracht/formats';
import { appSays, appSite, type AppSite } from './helpers/app.js';
import { choose, giveFiles, inDashboard, press } from './helpers/dashboard.js';
import { fillIn, inRoom, pressButton, pressIn, saysIn, textIn } from './helpers/monitor.js';
import { closeBrowser, openDemo, skipWithoutBrowser, visit, type Visit } from './helpers/visit.js';

const real = fileURLToPath(new URL('../../../shared/data/kwb/kwb2020-nederland.csv', import.meta.url));
const withoutReal = existsSync(real) ? false : 'needs the real CBS files, which a public clone does not carry';

const board = 'dk-monitor-board';
const goals = 'dk-monitor-goals';
const indicator = 'dk-monitor-indicator';
const publishing = 'dk-monitor-publishing';
const sharing = 'dk-monitor-sharing';

const columns = [
  'Bijstand per 1.000',
  'Jongeren met jeugdhulp',
  'Huishoudens met schulden',
  'Eenzame inwoners',
  'Mantelzorgers',
  'Vrijwilligers',
];

/** Thirteen years of six figures of a municipality and its four districts, and the year after in a file of its own. Invented. */
function ownFiles(folder: string): { readonly until: string; readonly next: string } {
  const regions = ['GM9998;Voorbeeldstad', 'WK999801;Noord', 'WK999802;Oost', 'WK999803;Zuid', 'WK999804;West'];
  const figure = (year: number, r: number, c: number): string =>
    ((200 + c * 40 + r * 9 + ((year * 7 + c * 3 + r) % 5) * 3 + (year > 2023 && c === 0 ? 90 : 0)) / 10)
      .toFixed(1)
      .replace('.', ',');
  const table = (years: readonly number[]): string =>
    [
      `Regiocode;Regio;Jaar;${columns.map((name) => `${name} (%)`).join(';')}`,
      ...years.flatMap((year) =>
        regions.map((region, r) => [region, year, ...columns.map((_, c) => figure(year, r, c))].join(';')),
      ),
    ].join('\r\n');
  const files = { until: join(folder, 'cijfers tot 2024.csv'), next: join(folder, 'cijfers 2025.csv') };
  writeFileSync(files.until, table(Array.from({ length: 13 }, (_, i) => 2012 + i)));
  writeFileSync(files.next, table([2025]));
  return files;
}

/** What the cards on the board say, once there are so many and each says these words. */
async function cardsOn(page: Page, count: number, words = ''): Promise<string[]> {
  const found = await page.waitForFunction(
    (wanted, said) => {
      const room = document.querySelector('dk-outcome-dashboard')?.shadowRoot?.querySelector('dk-monitor-board');
      const cards = [...(room?.shadowRoot?.querySelectorAll('dk-indicator-card') ?? [])].map(
        (card) => card.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      );
      return cards.length === wanted && cards.every((card) => card && card.includes(said)) ? cards : false;
    },
    { polling: 50 },
    count,
    words,
  );
  return (await found.jsonValue()) as string[];
}

/** Keeps what the browser is handed as a file from now on. */
const keepFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { createObjectURL } = URL;
    const handed: Promise<string>[] = [];
    (globalThis as unknown as { handed: typeof handed }).handed = handed;
    URL.createObjectURL = (file) => {
      handed.push((file as Blob).text());
      return createObjectURL(file);
    };
  });

/** The last file the browser was handed, once there are `count`. */
async function handedOver(page: Page, count: number): Promise<string> {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as { handed?: unknown[] }).handed?.length === wanted,
    { polling: 50 },
    count,
  );
  return page.evaluate(async () => (await (globalThis as unknown as { handed: Promise<string>[] }).handed.at(-1))!);
}

/** Writes the story of every indicator on the board. What the catalogue knows has its name from there. */
async function writeStories(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    await press(page, '[data-room="board"]');
    await cardsOn(page, count);
    const name = await textIn(page, board, `.card:nth-of-type(${at + 1}) dk-indicator-card ~ p button`).then(() =>
      page.evaluate((place) => {
        const root = document.querySelector('dk-outcome-dashboard')!.shadowRoot!.querySelector('dk-monitor-board')!;
        const button = [...root.shadowRoot!.querySelectorAll<HTMLElement>('.card p button')][place]!;
        button.click();
        return button.ariaLabel!.replace('Verhaal en gesprek: ', '');
      }, at),
    );
    await pressIn(page, indicator, '.add-story');
    await fillIn(page, indicator, '#goal-means', `Dit is wat ${name.toLowerCase()} betekent voor onze inwoners.`);
    await fillIn(page, indicator, '#goal-whatWeDo', 'We gaan bij mensen langs.');
    await pressIn(page, indicator, '.save');
    await saysIn(page, indicator, '[aria-labelledby="part-story"]', 'Wat doen we?');
  }
}

/** Writes one story anew. @param at its place on the board */
async function writeStoryAt(page: Page, at: number, means: string): Promise<void> {
  await press(page, '[data-room="board"]');
  await cardsOn(page, 6);
  await page.evaluate((place) => {
    const root = document.querySelector('dk-outcome-dashboard')!.shadowRoot!.querySelector('dk-monitor-board')!;
    [...root.shadowRoot!.querySelectorAll<HTMLElement>('.card p button')][place]!.click();
  }, at);
  await pressIn(page, indicator, '.add-story');
  await fillIn(page, indicator, '#goal-means', means);
  await pressIn(page, indicator, '.save');
  await saysIn(page, indicator, '[aria-labelledby="part-story"]', means);
}

/** What the stories of the monitor say. */
const storiesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.querySelector('dk-outcome-dashboard')!.shadowRoot!.querySelector('dk-monitor-sharing');
    const { monitor } = room as unknown as {
      monitor: { records: { stories: { data: { means: string } }[] } };
    };
    return monitor.records.stories.map(({ data }) => data.means);
  });

/** How many sheets of A4 the page for the council takes, and nothing of the site on them. */
async function councilSheets(page: Page): Promise<number> {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('dk-outcome-dashboard')!.shadowRoot!.querySelector('dk-monitor-publishing');
      const council = root?.shadowRoot?.querySelector('dk-council-page')?.shadowRoot;
      const charts = [...(council?.querySelectorAll('dk-outcome-chart') ?? [])];
      return charts.length === 6 && charts.every(({ shadowRoot }) => shadowRoot?.querySelector('svg.picture'));
    },
    { polling: 50 },
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

/** A colleague restores our file on a device of their own, writes one story anew, and gives a file back. @returns its path */
async function colleague(folder: string, ours: string): Promise<string> {
  const given = join(folder, 'van mij.json');
  writeFileSync(given, ours);
  const visited = await openDemo('/dashboard.html');
  const { page } = visited;
  page.setDefaultTimeout(12_000);
  await press(page, '.begin-goal');
  await press(page, '[data-room="manage"]');
  await ((await inRoom(page, sharing, '#colleague')) as unknown as ElementHandle<HTMLInputElement>).uploadFile(given);
  await pressIn(page, sharing, '.run');
  await inRoom(page, sharing, '.undo');
  await writeStoryAt(page, 0, 'Dit schreef mijn collega.');
  await keepFiles(page);
  await press(page, '[data-room="manage"]');
  await pressButton(page, sharing, 'Maak een bestand voor uw collega');
  const back = join(folder, 'terug.json');
  writeFileSync(back, await handedOver(page, 1));
  calm(visited);
  await visited.close();
  return back;
}

/** Goes out: what the public will see, the file, and kept as published. The file holds the stories, and is what its hash says. */
async function published(page: Page, place: string): Promise<void> {
  await keepFiles(page);
  await press(page, '[data-room="publish"]');
  await pressButton(page, publishing, 'Bekijk vooraf');
  await pressIn(page, publishing, '[data-act="json"]');
  const text = await handedOver(page, 1);
  assert.equal(checkPublication(JSON.parse(text)).state, 'intact');
  const told = JSON.parse(text) as { extension: { draagkracht: { stories: unknown[] } } };
  assert.equal(told.extension.draagkracht.stories.length, 6);
  assert.ok(text.includes(place));
  await pressIn(page, publishing, '[data-act="keep"]');
  await saysIn(page, publishing, '.stack', 'De volgende publicatie wordt hiermee vergeleken.');
}

const calm = ({ problems }: Visit): void => {
  assert.deepEqual(problems.exceptions, []);
  assert.deepEqual(problems.violations, []);
  assert.deepEqual(problems.elsewhere, []);
};

describe('a new policy officer with a monitor', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-monitor-'));
  let site: AppSite;
  before(async () => {
    site = await appSite();
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await closeBrowser();
    site.close();
  });

  it('goes, without a network, from a file to a published page of six indicators, the next year, and a merge with a colleague', async () => {
    const files = ownFiles(folder);
    // All of it without a network: the app was opened once, and its site is gone since.
    const visited = await visit(site.url, '/monitor/');
    const { page } = visited;
    page.setDefaultTimeout(12_000);
    await appSays(page, 'offline', /werkt ook zonder internet/);
    site.goAway();
    await page.reload();
    // First what should be true, then the figures: six cards under one goal.
    await press(page, '.begin-goal');
    await pressIn(page, goals, '#add');
    await fillIn(page, goals, '#goal-label', 'Iedereen kan rondkomen');
    await pressIn(page, goals, '.save');
    await saysIn(page, goals, '.result', 'Iedereen kan rondkomen');
    await press(page, '[data-room="figures"]');
    await giveFiles(page, [files.until]);
    await press(page, 'button.primary');
    await choose(page, 'GM9998', columns);
    await (
      await inDashboard(page, '.to-monitor select')
    ).evaluate((select) => {
      (select as HTMLSelectElement).selectedIndex = 1;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, '.put');
    const cards = await cardsOn(page, 6);
    assert.match(cards.join(' '), /Bijstand per 1\.000/);
    await saysIn(page, board, 'section', 'Iedereen kan rondkomen');
    // A target is refused until it says who set it, when and on what ground; and says why.
    await press(page, '[data-room="goals"]');
    await pressIn(page, goals, '[id^="set-"]');
    await fillIn(page, goals, '#goal-value', '20');
    await fillIn(page, goals, '#goal-period', '2028');
    await pressIn(page, goals, '#goal-direction');
    await pressIn(page, goals, '.save');
    await saysIn(page, goals, '#goal-fault', 'Dan kunt u niemand vragen waarom.');
    await fillIn(page, goals, '#goal-why', 'Wie werk vindt, komt beter rond.');
    await fillIn(page, goals, '#goal-setBy', 'gemeenteraad');
    await fillIn(page, goals, '#goal-setOn', '2025-11-06');
    await fillIn(page, goals, '#goal-basis', 'Programmabegroting 2026, blz. 31');
    await pressIn(page, goals, '.save');
    await saysIn(page, goals, '.target', 'gemeenteraad');
    // Six stories.
    await writeStories(page, columns.length);
    // Out of it: the gate, the preview, the file.
    await published(page, 'Voorbeeldstad');
    // The page for the council: six figures on two sheets.
    await pressIn(page, publishing, '[data-act="council"]');
    assert.equal(await councilSheets(page), 2);
    // Next year: one file, put beside what there was.
    await press(page, '[data-room="figures"]');
    await giveFiles(page, [files.next]);
    await press(page, '.comparison button.primary');
    await press(page, '.see-news');
    await cardsOn(page, 6, 'in 2025');
    // A colleague takes everything along, changes something, and gives a file back.
    await press(page, '[data-room="manage"]');
    await pressButton(page, sharing, 'Maak een bestand voor uw collega');
    const ours = await handedOver(page, 2);
    const theirs = await colleague(folder, ours);
    await writeStoryAt(page, 1, 'Dit schreef ik zelf, intussen.');
    await press(page, '[data-room="manage"]');
    await ((await inRoom(page, sharing, '#colleague')) as unknown as ElementHandle<HTMLInputElement>).uploadFile(
      theirs,
    );
    await pressIn(page, sharing, '.run');
    await inRoom(page, sharing, '.undo');
    const stories = await storiesIn(page);
    assert.ok(stories.some((story) => story.startsWith('Dit schreef ik zelf')));
    assert.ok(stories.some((story) => story.startsWith('Dit schreef mijn collega')));
    assert.equal(stories.length, 6);
    calm(visited);
    await visited.close();
  });

  it('publishes six figures of a real municipality with their stories', { skip: withoutReal }, async () => {
    const visited = await openDemo('/dashboard.html');
    const { page } = visited;
    page.setDefaultTimeout(12_000);
    await giveFiles(page, [real]);
    await press(page, 'button.primary');
    const uitkering = 'Personen per soort uitkering';
    await choose(page, 'GM0344', [
      'Aantal inwoners',
      'Mannen',
      'Vrouwen',
      `${uitkering} bijstand`,
      `${uitkering} AO`,
      `${uitkering} AOW`,
    ]);
    await press(page, '.put');
    await cardsOn(page, 6);
    assert.match(await textIn(page, board, '.looking'), /Utrecht/);
    await writeStories(page, 6);
    await published(page, 'Utrecht');
    calm(visited);
    await visited.close();
  });
});
