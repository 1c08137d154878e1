import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pageText, skipWithoutBundle, smallTable, testSite, type TestSite } from './helpers/site.js';
import { closeBrowser, skipWithoutBrowser, visit, type Visit } from './helpers/visit.js';

const loader = '<script type="module" src="/dk/draagkracht.js"></script>';
const frysk = '<script type="module" src="/dk/languages/fy.js"></script>';
const chart = `<dk-outcome-chart unit="dagen" better="lower">${smallTable}</dk-outcome-chart>`;

describe(
  'a page in Frysk, with the one file of that language',
  { skip: skipWithoutBrowser || skipWithoutBundle },
  () => {
    let site: TestSite;
    before(async () => {
      site = await testSite();
      const body = `${chart}<dk-principle-card principle="1"></dk-principle-card>`;
      const page = (head: string): string => pageText(head, body).replace('<html lang="nl">', '<html lang="fy">');
      site.write('before.html', page(frysk + loader));
      site.write('after.html', page(loader + frysk));
      site.write('without.html', page(loader));
    });
    after(async () => {
      await closeBrowser();
      site.close();
    });

    /** What stands in a part of an element, with the language it is said to be in. */
    async function said({ page }: Visit, tag: string, part: string): Promise<{ text: string; lang: string }> {
      return page.$eval(
        tag,
        (element, selector) => {
          const at = element.shadowRoot!.querySelector(selector)!;
          const lang = at.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
          return { text: at.textContent.replace(/\s+/g, ' ').trim(), lang };
        },
        part,
      );
    }

    const settled = ({ page }: Visit): Promise<unknown> =>
      page.waitForFunction(
        () =>
          ['dk-outcome-chart [part=sentence]', 'dk-principle-card button'].every((one) => {
            const [tag = '', inside = ''] = one.split(' ');
            return document.querySelector(tag)?.shadowRoot?.querySelector(inside)?.textContent.trim();
          }),
        { polling: 50 },
      );

    for (const [order, name] of [
      ['before', 'before the loader'],
      ['after', 'after it'],
    ] as const)
      it(`speaks it, loaded ${name}`, async () => {
        const visited = await visit(site.url, `/${order}.html`);
        await settled(visited);
        await visited.page.waitForNetworkIdle({ idleTime: 100 });
        assert.deepEqual(await said(visited, 'dk-outcome-chart', '[part=sentence]'), {
          text: 'Wachten op hulp in Stad: 13 dagen yn 2024. Dat is 4 dagen minder as yn 2023. Yn de rige is no gjin dúdlike feroaring te sjen.',
          lang: 'fy',
        });
        const card = await visited.page.$eval('dk-principle-card', (one) => one.shadowRoot!.textContent);
        assert.match(card, /Prinsipe 1 fan 4/);
        assert.deepEqual(visited.problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
        await visited.close();
      });

    it('speaks Dutch, marked as Dutch, without that file', async () => {
      const visited = await visit(site.url, '/without.html');
      await settled(visited);
      const sentence = await said(visited, 'dk-outcome-chart', '[part=sentence]');
      assert.equal(sentence.lang, 'nl');
      assert.match(sentence.text, /in 2024\. /);
      await visited.close();
    });
  },
);
