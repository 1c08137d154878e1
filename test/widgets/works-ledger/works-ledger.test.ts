import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DkWorksLedger } from '@draagkracht/widgets';
import '@draagkracht/widgets/works-ledger/define.js';
import { act } from '../../../stories/widgets/acts.js';
import { seed } from '../../../stories/widgets/seeded.js';
import {
  moment,
  scenarios,
  type LedgerScenario,
} from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const settled = async (ledger: DkWorksLedger): Promise<void> => {
  for (let turns = 0; turns < 5; turns++) {
    await aTimeout(0);
    await ledger.updateComplete;
  }
};

const pageWith = (given: LedgerScenario = {}): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  seed(page, given);
  return page;
};

interface Shown {
  readonly ledger: DkWorksLedger;
  readonly told: string[];
  readonly in: <Type extends HTMLElement = HTMLElement>(selector: string) => Type | null;
  readonly text: () => string;
  readonly press: (selector: string) => Promise<void>;
}

async function shown(given: LedgerScenario = {}): Promise<Shown> {
  const page = pageWith(given);
  const told: string[] = [];
  for (const name of ['dk-save', 'dk-delete', 'dk-signal', 'dk-error', 'dk-export', 'dk-privacy-warning'])
    page.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  const ledger = document.createElement('dk-works-ledger');
  if (given.language) ledger.lang = given.language;
  if (given.policy) ledger.smallNumberPolicy = given.policy;
  ledger.storage = given.storage ?? 'local';
  ledger.readonly = given.readonly ?? false;
  ledger.compact = given.compact ?? false;
  ledger.clock = () => new Date(moment);
  page.append(ledger);
  await act(ledger, given);
  await settled(ledger);
  const find: Shown['in'] = (selector) => ledger.renderRoot.querySelector(selector);
  return {
    ledger,
    told,
    in: find,
    text: () => (find('.ledger')?.innerText ?? '').replace(/\s+/g, ' '),
    press: async (selector) => {
      find(selector)?.click();
      await settled(ledger);
    },
  };
}

const focused = ({ ledger }: Shown): string | undefined => (ledger.renderRoot as ShadowRoot).activeElement?.id;
const answers = { practice: 'Eettafel', lifeDomain: 'zorg', knowAnswer: 'no', doAnswer: 'yes', payAnswer: 'yes' };

describe('dk-works-ledger', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
    fixtureCleanup();
  });

  elementSuite({
    tag: 'dk-works-ledger',
    element: DkWorksLedger,
    page: () => pageWith(scenarios.filled),
    fill: (ledger) => (ledger.clock = () => new Date(moment)),
    settled,
    early: { property: 'smallNumberPolicy', value: 'intern' },
    badAttributes: {
      'small-number-policy': { good: 'streng', bad: 'geheim', property: 'smallNumberPolicy' },
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '9', property: 'headingLevel' },
    },
  });

  for (const [name, given] of Object.entries<LedgerScenario>(scenarios))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const { ledger } = await shown(given);
      await aTimeout(name === 'personalData' ? 450 : 0);
      await settled(ledger);
      await expect(ledger).to.be.accessible();
      expect(ledger.scrollWidth).to.be.at.most(ledger.clientWidth);
    });

  it('fits 320 pixels with text twice as large, whatever its state', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    try {
      for (const given of [scenarios.filled, scenarios.edited, scenarios.refused, scenarios.longText]) {
        const { ledger } = await shown(given);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        ledger.closest('main')?.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('has targets of at least 44 pixels', async () => {
    for (const given of [scenarios.filled, scenarios.edited, scenarios.empty]) {
      const { ledger } = await shown(given);
      for (const target of ledger.renderRoot.querySelectorAll<HTMLElement>(
        'button, summary, label.answer, select, input:not([type=radio], [type=checkbox]), textarea',
      ))
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
    }
  });

  it('says what it is for when nothing is kept, and shows an example that is invented', async () => {
    const page = await shown();
    expect(page.text()).to.include('weten we dat het werkt').and.not.include('De aanpakken');
    await page.press('.show-example');
    expect(page.text()).to.include('Bedacht voorbeeld').and.include('Onderzoeken wat het oplevert');
    expect(focused(page)).to.equal('example');
    expect(page.told).to.deep.equal([]);
  });

  it('keeps a practice, tells so, and gives its advice', async () => {
    const page = await shown({ press: ['start'], typed: { ...answers, claim: 'no-indication' } });
    await page.press('.save');
    expect(page.text()).to.include('Bewaard op dit apparaat.').and.include('Onderzoeken wat het oplevert');
    expect(page.told.join()).to.match(/dk-save {"type":"practice","id":"[\da-f-]{36}"}/);
    expect(focused(page)).to.equal('act');
    await page.press('#act button');
    expect(page.text()).to.include('Ongedaan gemaakt.').and.include('Zet een aanpak neer');
  });

  it('refuses an effect without a comparison, with the reason and a way out', async () => {
    const page = await shown(scenarios.effectRefused);
    expect(page.text()).to.include('Zonder vergelijking kan niemand zien').and.include('waarschijnlijk bijgedragen');
    await page.press('.save');
    expect(page.told.join()).to.not.include('dk-save');
    expect(focused(page)).to.equal('practice-claim');
    await act(page.ledger, { typed: { knowLevel: 'comparison' } });
    await page.press('.save');
    expect(page.text()).to.include('Schrijf op waarmee is vergeleken.');
    await act(page.ledger, { typed: { comparedWith: 'drie wijken zonder eettafel' } });
    await page.press('.save');
    expect(page.text()).to.include('Effect: effect aangetoond').and.not.include('telt hier niet');
  });

  it('tells once what asks for attention', async () => {
    const page = await shown(scenarios.filled);
    page.ledger.lang = 'en';
    await settled(page.ledger);
    expect(page.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"funding-ends","code":"ended"}',
      'dk-signal {"type":"funding-ends","code":"soon"}',
      'dk-signal {"type":"decision-due","code":"overdue"}',
    ]);
    expect(page.text()).to.include('Money that stops: 2 practices').and.include('One decision is needed');
  });

  it('names the records a practice points to', async () =>
    expect((await shown(scenarios.filled)).text()).to.include('Inwoners die zich eenzaam voelen (indicator)'));

  it('shows no amount of one practice unless it is told to, and then says not to publish', async () => {
    expect((await shown(scenarios.filled)).text())
      .to.not.include('65.000')
      .and.not.include('42.000');
    const open = (await shown(scenarios.internal)).text();
    expect(open).to.include('€ 65.000').and.include('€ 42.000,50').and.include('Niet publiceren');
  });

  it('is put in order by name or by day', async () => {
    const page = await shown(scenarios.filled);
    const first = (): string | undefined => page.in('.rows tbody .name')?.innerText;
    expect(first()).to.equal('App tegen eenzaamheid');
    await page.press('.order:last-of-type');
    expect(first()).to.equal('Maatje bij schulden');
    expect(page.in('th[aria-sort=ascending]')?.innerText).to.equal('Besluit');
  });

  it('is handed over as a spreadsheet', async () => {
    const page = await shown(scenarios.filled);
    const clicked: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    };
    try {
      await page.press('.csv');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect([clicked, page.told.at(-1)]).to.deep.equal([
      ['weten-doen-betalen.csv'],
      'dk-export {"format":"csv","count":9}',
    ]);
  });

  it('removes a practice, and takes that back', async () => {
    const page = await shown(scenarios.one);
    await page.press('.remove');
    expect(page.text()).to.include('Zet een aanpak neer').and.not.include('Woningruil');
    await page.press('#act button');
    expect(page.text()).to.include('Woningruil');
  });
});
