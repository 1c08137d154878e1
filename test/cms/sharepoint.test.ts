import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { closeBrowser, skipWithoutBrowser, visit } from '../journeys/helpers/visit.js';
import { pasted, site } from './pasted.js';
import { insertedOf, policyOf } from './rules/sharepoint.js';
import { pageWith, sentenceOn } from './site.js';

const codeOf = (form: string): string => pasted.find((one) => one.form === form)!.html;

/** SharePoint as far as it matters here: any page, sent with its policy. */
function portal(policy: string, html: () => string): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(html());
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, server });
    }),
  );
}

describe('a page of SharePoint, with the bundle on the site of the municipality', { skip: skipWithoutBrowser }, () => {
  let town: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    town = await serve({ '/dist/cdn/': cdnFolder }, { 'access-control-allow-origin': '*' });
  });
  after(async () => {
    town.close();
    await closeBrowser();
  });

  const scriptLine = () => `<script type="module" src="${town.url}/dist/cdn/draagkracht.js" crossorigin></script>`;

  it('has a chart when the script comes from a trusted source', async () => {
    const { url, server } = await portal(policyOf([town.url]), () => pageWith(codeOf('table'), scriptLine()));
    const visited = await visit(url, '/');
    assert.match(await sentenceOn(visited), /78%/);
    assert.deepEqual(visited.problems.violations, []);
    await visited.close();
    server.close();
  });

  it('keeps sentence and table when it does not: the script is refused', async () => {
    const { url, server } = await portal(policyOf([]), () => pageWith(codeOf('table'), scriptLine()));
    const visited = await visit(url, '/');
    assert.match(visited.problems.violations.join(), /^script-src(-elem)?: http.*draagkracht\.js/);
    const read = await visited.page.$eval('dk-outcome-chart', (chart) => (chart as HTMLElement).innerText);
    assert.match(read, /In 2024 zei 78% .*\s+Inwoners die zich kunnen redden \(%\)/);
    await visited.close();
    server.close();
  });

  it('has the chart in the frame of the web part “Embed”', async () => {
    const both = { '/dist/cdn/': cdnFolder, '/data/': inRoot('demo/data') };
    const allowed = await serve(both);
    const kept = insertedOf(codeOf('frame')).replaceAll(site, allowed.url);
    const { url, server } = await portal(policyOf([]), () => pageWith(kept, ''));
    const visited = await visit(url, '/');
    assert.match(await sentenceOn(visited, true), /\d.*\./);
    assert.equal(await visited.page.$eval('iframe', (frame) => frame.title), 'Inwoners die zich kunnen redden');
    await visited.close();
    server.close();
    allowed.close();
  });
});
