import { UnreadableError } from '@draagkracht/formats';
import { contentRule, dataRule, frameRule } from './content-rules.js';
import { editorRule, namesRule, strippedRule } from './element-rules.js';
import { fetchingOf, type Fetching } from './fetching.js';
import { finderOf, type Finding } from './finding.js';
import type { Looking, Rule } from './looking.js';
import { frameScriptsOf, placesOn, scriptsOf } from './ours.js';
import { headingRule, languageRule, stylesheetRule } from './page-rules.js';
import { isHtml, seePage, typeOf, type SeenPage } from './page.js';
import { pageTexts } from './page.messages.js';
import { releaseBeside, versionIn } from './release-beside.js';
import { presenceRule, scriptPolicyRule, scriptRule, versionRule } from './script-rules.js';
import { themeOf, type ThemeSeen } from './theme.js';
import { faults } from './report.messages.js';
import { WebFault, type Web, type WebAnswer } from './web.js';

/** What was seen of a page, without judging it. */
export interface CheckFacts {
  readonly scripts: readonly { readonly address: string; readonly version: string | undefined }[];
  readonly elements: Readonly<Record<string, number>>;
  readonly policies: number;
  readonly theme: ThemeSeen;
  /** Names of cookies the server set; what scripts set later is not seen. */
  readonly cookies: readonly string[];
}

/** What `draagkracht check` says of a page. */
export interface CheckAnswer {
  /** Where the page was found, after redirects. */
  readonly address: string;
  /** Code of the server; absent when nothing came back. */
  readonly status: number | undefined;
  readonly facts: CheckFacts | undefined;
  /** What is wrong first, in the order of the rules. */
  readonly findings: readonly Finding[];
}

/** In this order things are said. */
const rules: readonly Rule[] = [
  strippedRule,
  presenceRule,
  scriptPolicyRule,
  scriptRule,
  versionRule,
  namesRule,
  dataRule,
  frameRule,
  contentRule,
  editorRule,
  stylesheetRule,
  languageRule,
  headingRule,
];

const found = finderOf(pageTexts);

async function factsOf({ page, scripts, places, get }: Looking): Promise<CheckFacts> {
  const elements: Record<string, number> = {};
  for (const { tag } of places) elements[tag] = (elements[tag] ?? 0) + 1;
  return {
    scripts: await Promise.all(
      scripts.map(async ({ address }) => ({
        address: address.href,
        version: (await releaseBeside(address, get))?.version ?? versionIn(address),
      })),
    ),
    elements,
    policies: page.policies.filter(({ isReport }) => !isReport).length,
    theme: await themeOf(page, get),
    cookies: page.answer.cookies,
  };
}

const isWrong = ({ level }: Finding): boolean => level === 'wrong';

async function looked(page: SeenPage, get: Fetching): Promise<CheckAnswer> {
  const looking: Looking = {
    page,
    scripts: scriptsOf(page),
    frameScripts: frameScriptsOf(page),
    places: placesOn(page),
    get,
  };
  const findings: Finding[] = page.answer.isCut ? [found('page-cut', page.address.href)] : [];
  for (const rule of rules) findings.push(...(await rule(looking)));
  return {
    address: page.address.href,
    status: page.answer.status,
    facts: await factsOf(looking),
    findings: [...findings.filter(isWrong), ...findings.filter((one) => !isWrong(one))],
  };
}

const stopped = ({ address, status }: WebAnswer, finding: Finding): CheckAnswer => ({
  address: address.href,
  status,
  facts: undefined,
  findings: [finding],
});

const unreached = (address: URL, { code }: WebFault): CheckAnswer => ({
  address: address.href,
  status: undefined,
  facts: undefined,
  findings: [found('page-fault', address.href, faults[code])],
});

async function answered(answer: WebAnswer, web: Web): Promise<CheckAnswer> {
  if (answer.status >= 400) return stopped(answer, found('page-status', answer.address.href, String(answer.status)));
  if (!isHtml(answer)) return stopped(answer, found('not-html', answer.address.href, typeOf(answer)));
  try {
    return await looked(await seePage(answer), fetchingOf(web));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return stopped(answer, found('page-deep', answer.address.href));
  }
}

/** Looks at one page, and at the files of ours it names. What cannot be reached is a finding too. */
export const checkPage = (address: URL, web: Web): Promise<CheckAnswer> =>
  web(address).then(
    (answer) => answered(answer, web),
    (error: unknown) => {
      if (error instanceof WebFault) return unreached(address, error);
      throw error;
    },
  );
