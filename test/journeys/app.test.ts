import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { utils, write } from '@e965/xlsx';
import { appSays, appSite, versionOn, type AppSite } from './helpers/app.js';
import { giveFiles, inDashboard, press } from './helpers/dashboard.js';
import { closeBrowser, skipWithoutBrowser, visit } from './helpers/visit.js';

/** The button that shows the example. */
const example = '.start .actions > button:last-child';
const fine = { console: [], exceptions: [], violations: [], elsewhere: [] };

/** The rooms that can be gone to, in their order. */
async function roomsOn(page: Page): Promise<string[]> {
  const nav = await inDashboard(page, 'nav.rooms');
  return nav.evaluate((found) =>
    [...found.querySelectorAll<HTMLElement>('[data-room]')].map((b) => b.dataset['room']!),
  );
}

/** Goes to a room and waits until it shows something; the room of the figures is the desk itself. */
async function enter(page: Page, room: string): Promise<void> {
  await press(page, `nav.rooms [data-room="${room}"]`);
  if (room === 'figures') return;
  await page.waitForFunction(
    () => {
      const own = document.querySelector('dk-outcome-dashboard')?.shadowRoot?.querySelector('.room > *');
      return (own?.shadowRoot?.textContent.trim().length ?? 0) > 40;
    },
    { polling: 50 },
  );
}

/** Agrees with the new version. */
const renew = (page: Page): Promise<void> => page.$eval('[data-app="update"] button', (button) => button.click());

/** Gives a file to a desk with nothing on it, and waits until it says what it understood. */
async function read(page: Page, file: string): Promise<void> {
  await inDashboard(page, '.start');
  await giveFiles(page, [file]);
  await page.waitForFunction(
    (name) =>
      document.querySelector('dk-outcome-dashboard')?.shadowRoot?.textContent.includes(`Dit begrepen wij van ${name}`),
    { polling: 50 },
    basename(file),
  );
}

describe('the monitor as an app', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-files-'));
  const sheet = join(folder, 'wijken.xlsx');
  const csv = join(folder, 'wijken.csv');
  let site: AppSite;

  before(async () => {
    const rows = [
      ['Regiocode', 'Regio', 'Jeugdhulp'],
      ['NL00', 'Nederland', 9.7],
      ['GM0344', 'Utrecht', 8.1],
    ];
    const book = { SheetNames: ['Wijken'], Sheets: { Wijken: utils.aoa_to_sheet(rows) } };
    writeFileSync(sheet, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    writeFileSync(csv, rows.map((row) => row.join(';').replace('.', ',')).join('\r\n'));
    site = await appSite();
  });
  afterEach(() => site.comeBack());
  after(async () => {
    await closeBrowser();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('works without the network after it was opened once: every room, a workbook, English', async () => {
    const { page, problems, close } = await visit(site.url, '/monitor/');
    await appSays(page, 'offline', /staat op dit apparaat en werkt ook zonder internet/);
    site.goAway();
    await page.reload();
    await press(page, example);
    const rooms = await roomsOn(page);
    assert.ok(rooms.length > 4, rooms.join());
    for (const room of rooms) await enter(page, room);

    await page.evaluate(() => document.querySelector('dk-outcome-dashboard')!.setAttribute('lang', 'en'));
    await enter(page, 'board');
    await page.goto(`${site.url}/monitor/`);
    await read(page, sheet);
    assert.deepEqual(problems, fine);
    await close();
  });

  it('announces a new version, forces nothing, and changes all windows at once', async () => {
    const { page: first, problems, close } = await visit(site.url, '/monitor/');
    await appSays(first, 'offline', /staat op dit apparaat/);
    const second = await first.browserContext().newPage();
    await second.goto(`${site.url}/monitor/`);
    const old = await versionOn(first);
    const fresh = await site.replace('De nieuwe monitor');
    assert.notEqual(fresh, old);
    await second.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    for (const page of [first, second]) await appSays(page, 'update', /nieuwe versie.*gewoon doorwerken.*Vernieuw nu/);

    // The files of the old version are gone from the site, and the windows work on with parts they had not loaded.
    await press(first, example);
    await enter(first, 'goals');
    await read(second, csv);
    assert.deepEqual([await versionOn(first), await versionOn(second)], [old, old]);

    await renew(second);
    await appSays(second, 'update', /Hier staat nog iets dat niet is bewaard/);
    await renew(first);
    await appSays(first, 'update', /In een ander venster staat nog iets dat niet is bewaard/);
    assert.deepEqual([await versionOn(first), await versionOn(second)], [old, old]);

    second.on('dialog', (dialog) => void dialog.accept());
    await second.reload();
    assert.equal(await versionOn(second), old, 'who only loads the page again stays with what they had');
    await renew(first);
    for (const page of [first, second])
      await page.waitForFunction((version) => document.documentElement.dataset['version'] === version, {}, fresh);
    assert.equal(await first.title(), 'De nieuwe monitor');
    await first.waitForFunction(async () => (await caches.keys()).length === 1);
    assert.deepEqual(problems, fine);
    await close();
  });

  it('says so and works on where the browser stores nothing', async () => {
    const { page, problems, close } = await visit(site.url, '/monitor/', {
      before: () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
      },
    });
    await appSays(page, 'offline', /In deze browser heeft de monitor internet nodig.*Al het andere werkt/);
    await press(page, example);
    await enter(page, 'board');
    assert.deepEqual(problems, fine);
    await close();
  });
});
