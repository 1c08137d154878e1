import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '@draagkracht/charts/indicator-card/define.js';
import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/charts/outcome-map/define.js';
import '@draagkracht/charts/small-multiples/define.js';
import '@draagkracht/widgets/embed-builder/define.js';
import '@draagkracht/widgets/principle-card/define.js';
import { DkEmbedBuilder } from '@draagkracht/widgets';
import {
  actOn,
  builderOf,
  builderSettled,
  fillIn,
  openBuilderPage,
} from '../../../stories/widgets/embed-builder/builder-page.js';
import { scenarios, type BuilderScenario } from '../../../stories/widgets/embed-builder/embed-builder.scenarios.js';
import { until } from '../../helpers/until.js';
import { skipBecause } from '../../helpers/skipped.js';
import { elementSuite } from '../../suites/element.suite.js';

interface Shown {
  readonly builder: DkEmbedBuilder;
  readonly in: <Type extends HTMLElement = HTMLElement>(selector: string) => Type | null;
  /** All that can be read, with single spaces. */
  readonly text: (selector?: string) => string;
  readonly fill: (field: string, value: string) => Promise<void>;
  readonly press: (selector: string) => Promise<void>;
  /** All code that goes to one place. */
  readonly code: (place: string) => string;
}

const page = (given: BuilderScenario = {}): HTMLElement => {
  const made = document.createElement('main');
  document.body.append(made);
  openBuilderPage(made, given);
  return made;
};

async function show(given: BuilderScenario = {}): Promise<Shown> {
  const builder = builderOf(given);
  page(given).append(builder);
  await actOn(builder, given);
  const find = <Type extends HTMLElement = HTMLElement>(selector: string): Type | null =>
    builder.renderRoot.querySelector<Type>(selector);
  return {
    builder,
    in: find,
    text: (selector = '.tool') => (find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    fill: async (field, value) => {
      fillIn(builder.renderRoot, field, value);
      await builderSettled(builder);
    },
    press: async (selector) => {
      find(selector)?.click();
      await builderSettled(builder);
    },
    code: (place) =>
      [...builder.renderRoot.querySelectorAll(`pre[id^="code-${place}"]`)].map((pre) => pre.textContent).join('\n'),
  };
}

/** The element that stands in the preview. */
const previewOf = ({ builder }: Shown): HTMLElement | null =>
  builder.querySelector<HTMLElement>(':scope > [slot=preview]');
const sentenceOf = (shown: Shown): string =>
  (previewOf(shown)?.shadowRoot?.querySelector('[part~=sentence]')?.textContent ?? '').replace(/\s+/g, ' ').trim();

const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
const withClipboard = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

describe('dk-embed-builder', () => {
  beforeEach(() => withClipboard(() => Promise.resolve()));
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true });
    for (const made of document.querySelectorAll('main')) made.remove();
    fixtureCleanup();
    history.replaceState(null, '', location.pathname + location.search);
  });

  elementSuite<DkEmbedBuilder>({
    tag: 'dk-embed-builder',
    element: DkEmbedBuilder,
    page: () => page(),
    settled: builderSettled,
    early: { property: 'cms', value: 'drupal' },
    badAttributes: { 'heading-level': { good: '4', bad: '9', property: 'headingLevel' } },
  });

  for (const [name, scenario] of Object.entries(scenarios) as [string, BuilderScenario][])
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      if (scenario.refuses) withClipboard(() => Promise.reject(new Error('no')));
      const { builder } = await show(scenario);
      await expect(builder).to.be.accessible();
      expect(builder.scrollWidth).to.be.at.most(builder.clientWidth);
    });

  it('fits 320 pixels with text twice as large, with targets of at least 44 pixels', async () => {
    await setViewport({ width: 320, height: 800 });
    for (const name of ['filled', 'longText', 'everything', 'unfolded'] as const) {
      const { builder } = await show(scenarios[name]);
      builder.style.fontSize = '200%';
      await builderSettled(builder);
      expect(builder.scrollWidth, name).to.be.at.most(builder.clientWidth);
      for (const target of builder.renderRoot.querySelectorAll<HTMLElement>(
        'button, select, summary, input[type=text]',
      ))
        if (target.offsetParent) expect(target.offsetHeight, target.outerHTML.slice(0, 80)).to.be.at.least(44);
      builder.parentElement!.remove();
    }
    await setViewport({ width: 1024, height: 800 });
  });

  it('opens with code that works, its figures called invented in the code and beside it', async () => {
    const shown = await show();
    expect(shown.code('template')).to.include(
      '<script type="module" src="/draagkracht/9.9.9/draagkracht.js" integrity="sha384-lader" crossorigin></script>',
    );
    expect(shown.code('page')).to.match(/<dk-outcome-chart lang="nl">[\s\S]*<caption>Voorbeeld: /);
    expect(shown.code('page')).to.include('<p>Deze cijfers zijn bedacht.</p>');
    expect(shown.text('#remarks')).to.include('bedachte cijfers').and.include('versie 9.9.9');
  });

  it('shows the real element in the page, and puts its sentence above the table of the code', async () => {
    const shown = await show(scenarios.filled);
    await until(() => sentenceOf(shown) !== '');
    expect(previewOf(shown)?.localName).to.equal('dk-outcome-chart');
    expect(previewOf(shown)?.getAttribute('better')).to.equal('lower');
    await until(() => shown.code('page').includes('<p>Cliënten met Wmo-hulp'));
    expect(sentenceOf(shown)).to.match(/^Cliënten met Wmo-hulp.*55,8 per 1\.000 inwoners in 2024\./);
    expect(shown.code('page')).to.include('<td>55,8</td>').and.include('better="lower"');
  });

  it('takes a table off the clipboard as text: its cells, its name, and nothing of its looks', async function () {
    const shown = await show(scenarios.partial);
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<table style="color:red"><caption>Wmo (%)</caption><tr><th>Jaar<th>Stad<tr><td>2023<td><b onclick="x()">1&amp;2</b></table><img src=x onerror="x()">',
    );
    const area = shown.in<HTMLTextAreaElement>('#table')!;
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (!paste.clipboardData?.getData('text/html'))
      skipBecause(this, 'this browser gives no text to an event a script made');
    area.dispatchEvent(paste);
    await builderSettled(shown.builder);
    expect(paste.defaultPrevented).to.equal(true);
    expect(area.value).to.equal('Jaar\tStad\n2023\t1&2');
    expect(shown.in<HTMLInputElement>('#caption')!.value).to.equal('Wmo (%)');
    expect(shown.text('#table-said')).to.include('staat tekst waar een cijfer hoort');
    expect(area.getAttribute('aria-invalid')).to.equal('true');
    await shown.fill('table', 'Jaar\tStad\n2023\t12');
    expect(shown.text('#table-said')).to.equal('Gelezen: 1 rijen en 2 kolommen.');
    expect(shown.code('page')).to.include('<caption>Wmo (%)</caption>').and.not.include('style');
  });

  it('says in words what is wrong with a table, keeps it, and keeps code that does not lie', async () => {
    const shown = await show(scenarios.badTable);
    expect(shown.text('#table-said')).to.include('De eerste kolom heeft geen periodes');
    expect(shown.in<HTMLTextAreaElement>('#table')!.value).to.include('Noord');
    expect(shown.text('#remarks')).to.include('Uw tabel is nog niet te lezen');
    expect(shown.code('page')).to.not.include('<table>');
    await shown.fill('table', '');
    expect(shown.text('#table-said')).to.equal('');
  });

  it('puts heads above a table that had none, and says so', async () => {
    const shown = await show(scenarios.withoutHeads);
    expect(shown.text('#table-said')).to.include('Gelezen: 3 rijen').and.include('geen koppen');
    expect(shown.code('page')).to.include('<th scope="col">Periode</th>').and.include('<td>12,5</td>');
  });

  it('reads a CSV file on this device, also in the letters of Windows, and refuses what is none', async () => {
    const shown = await show(scenarios.partial);
    const choose = async (bytes: BlobPart): Promise<void> => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'wmo.csv'));
      const input = shown.in<HTMLInputElement>('#csv')!;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
      await aTimeout(20);
      await builderSettled(shown.builder);
    };
    const bytes = Uint8Array.from('Jaar;Cli\u00ebnten\n2024;12', (sign) => sign.charCodeAt(0));
    await choose(bytes);
    await until(() => shown.in<HTMLTextAreaElement>('#table')!.value === 'Jaar;Cliënten\n2024;12');
    await choose('PK\u0003\u0004');
    await until(() => shown.text('#data').includes('Dit bestand is geen CSV.'));
    expect(shown.in<HTMLTextAreaElement>('#table')!.value).to.include('2024;12');
    await choose(new Uint8Array(600_000));
    await until(() => shown.text('#data').includes('te groot'));
  });

  it('looks into a file: what it holds, what is still to be chosen, and what is wrong', async () => {
    const one = await show(scenarios.file);
    expect(one.text('#file-said')).to.equal('Gevonden: Cliënten met Wmo-hulp, van 2020 tot en met 2024.');
    expect(one.code('page')).to.include('src="/cijfers/wmo.csv"').and.include('<td>56,2</td>');
    expect(one.code('page')).to.include('<a href="/cijfers/wmo.csv">');
    const more = await show(scenarios.fileWithMore);
    expect(more.text('#file-said')).to.equal('In het bestand staan meer cijfers. Kies er één.');
    await more.fill('indicator', 'wmo');
    expect(more.text('#file-said')).to.equal('In het bestand staan meer gebieden. Kies er één.');
    await more.fill('region', 'GM9003');
    expect(more.text('#file-said')).to.include('Gevonden');
    expect(more.code('page')).to.include('indicator="wmo"').and.include('region="GM9003"');
    const gone = await show(scenarios.fault);
    expect(gone.text('#src-error')).to.include('/cijfers/weg.csv is niet gevonden');
    expect(gone.in('#src')!.getAttribute('aria-invalid')).to.equal('true');
    const unread = await show(scenarios.unread);
    expect(unread.text('#file-said')).to.include('kan geen bestanden lezen');
    await unread.fill('indicator', 'wmo');
    expect(unread.code('page')).to.include('indicator="wmo"');
  });

  it('writes only settings that differ, and none that cannot be used', async () => {
    const shown = await show();
    expect(shown.code('page')).to.include('<dk-outcome-chart lang="nl">');
    await shown.fill('is-better', 'higher');
    await shown.fill('is-compact', 'on');
    await shown.fill('is-heading-level', '9');
    expect(shown.code('page')).to.match(/<dk-outcome-chart better="higher" compact lang="nl">/);
    expect(shown.text('#is-heading-level-error')).to.include('van 2 tot en met 5');
    await shown.fill('is-heading-level', '2');
    expect(shown.code('page')).to.include('heading-level="2"');
    expect(previewOf(shown)?.getAttribute('heading-level')).to.equal('2');
    await shown.press('.clear');
    expect(shown.code('page')).to.include('<dk-outcome-chart lang="nl">');
  });

  it('takes the route that survives in a system, says why, and what the others cost', async () => {
    const shown = await show();
    for (const system of ['wordpress', 'drupal', 'typo3', 'umbraco', 'liferay', 'sharepoint', 'other', 'html']) {
      await shown.fill('system', system);
      expect(shown.in<HTMLInputElement>('#route input:checked')?.labels?.[0]?.textContent, system).to.include(
        '(aanrader)',
      );
      expect(shown.text('#why'), system).to.match(/\w+\. \w/);
      expect(shown.code('page'), system).to.not.equal('');
    }
    await shown.fill('route', 'static');
    expect(shown.code('template')).to.not.include('<script');
    await shown.fill('system', 'wordpress');
    expect(shown.in<HTMLInputElement>('#route input:checked')?.labels?.[0]?.textContent).to.include('(aanrader)');
  });

  it('copies, says so, and tells the page what without any text of it', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const shown = await show();
    const told: unknown[] = [];
    document.body.addEventListener('dk-code-copied', (event) => told.push(event.detail), {
      once: true,
    });
    await shown.press('#code .copy');
    expect(copied).to.deep.equal([shown.in('#code pre')!.textContent]);
    expect(shown.text('#code .box [role=status]')).to.equal('Gekopieerd.');
    expect(told).to.deep.equal([{ what: 'template', route: 'module', system: 'html' }]);
  });

  it('selects the code where the browser refuses to copy', async () => {
    withClipboard(() => Promise.reject(new Error('no')));
    const shown = await show();
    await shown.press('#code .copy');
    expect(shown.text('#code .box [role=status]')).to.include('Druk op Ctrl en C.');
    expect((shown.builder.renderRoot as ShadowRoot).activeElement).to.equal(shown.in('#code pre'));
  });

  it('comes without sums when the release is missing, and says so', async () => {
    const shown = await show(scenarios.noRelease);
    expect(shown.code('template'))
      .to.include('src="/bestanden/draagkracht/draagkracht.js"')
      .and.not.include('integrity');
    expect(shown.text('#remarks')).to.include('mist daarom de controle');
    const other = await show(scenarios.otherFolder);
    expect(other.code('template')).to.include('src="https://cdn.voorbeeldstad.nl/dk/9.9.9/draagkracht.js"');
    expect(other.text('#remarks')).to.include('Zet daar dezelfde versie in.');
  });

  it('begins with what the page or a link says, and makes such a link without the table', async () => {
    const shown = await show(scenarios.filled);
    await shown.press('.share summary');
    const link = shown.in('#code-link')!.textContent;
    expect(link)
      .to.include('cms=wordpress')
      .and.include('is.better=lower')
      .and.not.include('55,8')
      .and.not.include('Cli');
    history.replaceState(null, '', link.slice(link.indexOf('#')));
    const again = await show();
    expect(again.in<HTMLSelectElement>('#system')!.value).to.equal('wordpress');
    expect(again.in<HTMLSelectElement>('#is-better')!.value).to.equal('lower');
    const written = await show(scenarios.ownRoute);
    expect(written.in<HTMLInputElement>('#route input:checked')!.value).to.equal('static');
  });

  it('shows the page without script, on a dark background and as narrow as a telephone', async () => {
    const shown = await show(scenarios.plain);
    expect(previewOf(shown)?.localName).to.equal('div');
    expect(previewOf(shown)?.querySelector('td')?.textContent).to.equal('71');
    const dark = await show(scenarios.dark);
    expect(dark.in('.paper.dark.w-320')).to.not.equal(null);
    expect(dark.in('.paper')!.clientWidth).to.be.at.most(360);
  });

  it('asks nothing about figures for a tool, and keeps nothing of its preview', async () => {
    const shown = await show(scenarios.tool);
    expect(shown.in('#data')).to.equal(null);
    expect(previewOf(shown)?.getAttribute('storage')).to.equal('memory');
    expect(shown.code('page')).to.include('Dit werkt alleen met JavaScript.').and.not.include('storage=');
  });

  it('says when the page does not define the element, after some patience', async function () {
    this.timeout(15_000);
    const shown = await show({ attributes: { widget: 'obstacle-log' } });
    expect(shown.text('#preview-said')).to.equal('Het voorbeeld wordt opgehaald.');
    await until(() => shown.text('#preview-said').startsWith('Het voorbeeld komt niet.'));
  });

  it('tells once that the code became another one, after somebody stopped', async () => {
    const shown = await show();
    const said = (): string =>
      [...shown.builder.renderRoot.querySelectorAll('.tool > [role=status]')]
        .map((one) => one.textContent?.trim())
        .join();
    expect(said()).to.equal('');
    await shown.fill('folder', '/a/');
    await shown.fill('folder', '/b/');
    expect(said()).to.equal('');
    await until(() => said() === 'De code is bijgewerkt.');
    await until(() => said() === '');
  });

  it('ticks off the list, and goes to the code by its button', async () => {
    const shown = await show();
    const box = shown.in<HTMLInputElement>('.checks input')!;
    box.click();
    await builderSettled(shown.builder);
    expect(box.checked).to.equal(true);
    await shown.press('.to-code');
    expect((shown.builder.renderRoot as ShadowRoot).activeElement?.id).to.equal('code');
  });

  it('opens what explains the house style, and says when the page does not have it', async () => {
    const shown = await show();
    await shown.press('.probe summary');
    await until(() => shown.builder.querySelector('dk-theme-probe'));
    if (!customElements.get('dk-theme-probe')) expect(shown.text('.probe')).to.include('niet aanwezig');
  });

  it('leaves nothing of the preview behind when it leaves the page', async () => {
    const shown = await show();
    shown.builder.remove();
    expect(shown.builder.children.length).to.equal(0);
  });
});
