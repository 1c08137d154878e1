import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { find, noSandbox } from '../../packages/tooling/browsers.mjs';
import { serveDemo } from '../../packages/tooling/server/demo.mjs';
import { press } from './helpers/dashboard.js';
import { tellOfDrafts, type Kept } from './helpers/kept-drafts.js';
import { inRoom, pressIn, saysIn } from './helpers/monitor.js';
import { atMoment, toolOn, type ToolOnPage } from './helpers/tools.js';
import { skipWithoutBrowser } from './helpers/visit.js';

/**
 * Seconds a practised person takes, by the keystroke-level model (Card, Moran & Newell 1980): a pause to think and a reach for each tap,
 * and for each key what 37,000 people took on a telephone, 36.2 words a minute (Palin and others 2019).
 */
const THINK = 1.35;
const REACH = 1.1;
const KEY = 60 / (36.2 * 5);
/** Every swipe is a reach; thinking is done by then. */
const secondsOf = (...efforts: readonly ToolOnPage['effort'][]): number =>
  efforts.reduce((sum, { taps, keys, swipes }) => sum + taps * (THINK + REACH) + keys * KEY + swipes * REACH, 0);

const words = 'Drie loketten voor één vraag';
/** After how many keys the browser falls over, on the key itself. */
const falls = fc.sample(fc.integer({ min: 2, max: words.length }), { seed: 2026, numRuns: 3 });

const initials = ['QX', 'ZJ', 'WK', 'YV'] as const;
/** What is said once one, two and three colleagues answered. */
const answered = ['1 collega gaf antwoord.', '2 collega’s gaven antwoord.', '3 mensen zijn geweest.'] as const;
const weeksLater = (weeks: number): string => new Date(Date.now() + weeks * 7 * 86_400_000).toISOString();

describe('a team with a telephone', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-team-'));
  let server: Awaited<ReturnType<typeof serveDemo>>;
  let browser: Browser;
  let page: Page;
  /** What the device said of what is typed in the log of obstacles, since the page was opened. */
  let kept: Kept;

  /** Opens the page of the team on the same device. */
  const open = async (): Promise<void> => {
    browser = await puppeteer.launch({
      executablePath: process.env['CHROMIUM'] || find('chromium')!,
      userDataDir: join(folder, 'profile'),
      args: [...(noSandbox() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-first-run'],
    });
    page = await browser.newPage();
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: join(folder, 'files') });
    kept = await tellOfDrafts(page, 'title');
    await page.goto(`${server.url}/team.html`);
  };
  /** The browser is gone between one moment and the next. */
  const crash = async (): Promise<void> => {
    const gone = once(browser.process()!, 'exit');
    browser.process()!.kill('SIGKILL');
    await gone;
    rmSync(join(folder, 'profile', 'SingletonLock'), { force: true });
  };
  const on = (tag: string): ToolOnPage => toolOn(page, tag);
  /** What has been downloaded, once there are so many files. */
  const files = async (count: number): Promise<string> => {
    const place = join(folder, 'files');
    for (let tries = 0; tries < 200; tries++) {
      const names = readdirSync(folder).includes('files') ? readdirSync(place) : [];
      if (names.length >= count && names.every((name) => !name.endsWith('.crdownload')))
        return names.map((name) => readFileSync(join(place, name), 'utf8')).join('\n');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`there are no ${count} files`);
  };

  before(async () => {
    server = await serveDemo();
    await open();
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from a situation to a decision in less than three minutes', async () => {
    const budget = on('dk-budget-tracker');
    await budget.tap('.start');
    await budget.step({ situation: 'De wasmachine is stuk. Geen geld.', goal: 'Schone kleren voor school' });
    await budget.step({ 'alternatives-0-kind': 'neighbourhood', 'alternatives-0-outcome': 'no' });
    await budget.step({ withResident: 'yes', benefit: 'no' });
    await budget.step({
      what: 'Tweedehands wasmachine',
      amountCents: '150',
      requesterRole: 'consulent Wmo',
      initials: initials[0],
    });
    await budget.tap('.go-around');
    for (const [at, role] of ['inkomen', 'jeugd', 'ggz'].entries()) {
      await budget.step({ initials: initials[at + 1]!, role, answer: 'agree' });
      await budget.reads(answered[at]!);
    }
    await budget.tap('.all-turns');
    await budget.step({ effect: 'De kinderen gaan schoon naar school', deviates: 'no' });
    await budget.reads('Akkoord op');
    const seconds = secondsOf(budget.effort);
    assert.ok(seconds < 180, `by the keystroke-level model it takes ${Math.round(seconds)} seconds`);
    await budget.step({ amountCents: '145', receipt: 'yes' });
    await budget.reads('Na 6 weken vragen wij of het hielp.');
    await budget.tap('.back');
  });

  it('goes in less than three minutes from the reversed test to the decision on the money, with nothing typed twice', async () => {
    const dialogue = on('dk-case-dialogue');
    const budget = on('dk-budget-tracker');
    await dialogue.tap('.start');
    for (const role of [1, 2]) await dialogue.tap(`.suggestions button:nth-of-type(${role})`);
    await dialogue.step({ situation: 'De koelkast is stuk. Er is geen geld voor een andere.' });
    await dialogue.step({ desiredEffect: 'Ik wil elke dag vers eten voor mijn kinderen', saidByResident: 'yes' });
    await dialogue.tap('[id$="-laws-participatiewet"]');
    await dialogue.enter({ fits: 'yes' });
    await dialogue.tap('.suggestions button');
    await dialogue.tap('form .save');
    await dialogue.step({ ifWeDont: 'De schuld groeit en zij eten ongezond' });
    await dialogue.tap('.suggestions button');
    await dialogue.step({ deviates: 'no' });
    await dialogue.step({ decision: 'Een tweedehands koelkast kopen' });
    await dialogue.reads('Alles is ingevuld.');
    await dialogue.tap('.decide-and-ask');
    await budget.reads('Stap 2 van 8: Zonder geld');
    await budget.step({ 'alternatives-0-kind': 'neighbourhood', 'alternatives-0-outcome': 'no' });
    await budget.step({ benefit: 'no' });
    await budget.step({ amountCents: '120', initials: initials[0] });
    await budget.tap('.go-around');
    for (const at of [1, 2, 3] as const) {
      await budget.enter({ initials: initials[at] });
      await budget.tap(`.suggestions button:nth-of-type(${at + 1})`);
      await budget.step({ answer: 'agree' });
      await budget.reads(answered[at - 1]!);
    }
    await budget.tap('.all-turns');
    await budget.tap('form .save');
    await budget.reads('Akkoord op');
    const seconds = secondsOf(dialogue.effort, budget.effort);
    assert.ok(seconds < 180, `by the keystroke-level model it takes ${Math.round(seconds)} seconds`);
    await budget.tap('.back');
  });

  it('hands the accountant a report without a word of the story', async () => {
    const budget = on('dk-budget-tracker');
    await budget.tap('button.reports');
    await budget.tap('.reports-nav label:nth-of-type(3) input');
    const text = await budget.text();
    assert.match(text, /145/);
    assert.doesNotMatch(text, /wasmachine|kleren|school/);
    await budget.tap('.csv-report');
    const csv = await files(1);
    assert.match(csv, /145/);
    assert.doesNotMatch(csv, /wasmachine|kleren|school/);
    await budget.tap('.back');
  });

  it('is asked after six weeks whether it helped, also after the device was off', async () => {
    await crash();
    await open();
    const budget = on('dk-budget-tracker');
    await atMoment(page, weeksLater(7));
    await budget.reads('Na 6 weken: hielp het?');
    await budget.tap('.open-case');
    await budget.step({ goalReached: 'yes', withoutMoney: 'Schooluitval', sure: 'fairly' });
    await budget.reads('Na 6 maanden vragen wij of het hielp.');
  });

  it('finds back what was typed, at whatever key the browser fell over', async () => {
    for (const [keys, heard] of [[1, true] as const, ...falls.map((n) => [n, false] as const)]) {
      const obstacles = on('dk-obstacle-log');
      await obstacles.tap('.start');
      kept.forget();
      await (await page.$('dk-obstacle-log >>> #report-title'))!.focus();
      const text = words.slice(0, keys);
      await page.keyboard.type(text.slice(0, -1));
      if (!heard) await kept.has(1); // With nothing on the device yet there would be nothing to offer.
      await page.keyboard.type(text.slice(-1));
      if (heard) await kept.has(keys);
      const sure = kept.length();
      await crash();
      await open();
      const again = on('dk-obstacle-log');
      await again.tap('.resume-draft');
      const typed = await (await page.$('dk-obstacle-log >>> #report-title'))!.evaluate(
        (field) => (field as HTMLInputElement).value,
      );
      // Nothing is lost but keys of which the device had not said yet that it has them.
      assert.ok(text.startsWith(typed), `"${typed}" was never typed`);
      assert.ok(typed.length >= sure, `"${typed}" is there, and the device had ${sure} of ${keys} keys`);
      if (heard) assert.equal(typed, text);
      await again.tap('.cancel');
    }
  });

  it('finds back what was typed in the monitor too, whatever room that opens with', async () => {
    const talks = 'dk-monitor-talks';
    const text = `${words}, en één gesprek`;
    await page.goto(`${server.url}/dashboard.html#dk-room=talks`);
    await pressIn(page, talks, '#begin');
    await (await inRoom(page, talks, '#talk-title')).focus();
    await page.keyboard.type(words);
    await pressIn(page, talks, '.keep'); // From here on the monitor has something on this device.
    await saysIn(page, talks, 'form .said', 'Bewaard');
    await (await inRoom(page, talks, '#talk-title')).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(text.slice(words.length));
    await kept.has(text.length);
    await crash();
    await open();
    await page.goto(`${server.url}/dashboard.html`);
    await press(page, '.resume-draft');
    const field = await inRoom(page, talks, '#talk-title');
    assert.equal(await field.evaluate((input) => (input as HTMLInputElement).value), text);
    await pressIn(page, talks, '.leave');
    await pressIn(page, talks, '#leaving .drop');
    await inRoom(page, talks, '#begin');
    await page.goto(`${server.url}/team.html`);
  });

  it('takes everything along in a file that names nobody', async () => {
    const manager = on('dk-data-manager');
    await manager.tap('.export');
    const text = await files(2);
    assert.match(text, /De wasmachine is stuk/);
    for (const one of initials) assert.ok(!new RegExp(`\\b${one}\\b`).test(text), `${one} is in a file`);
  });
});
