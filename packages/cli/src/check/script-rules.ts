import { createHash } from 'node:crypto';
import type { PageElement } from '@draagkracht/formats';
import { troubleOf } from './fetching.js';
import { finderOf, type Finding } from './finding.js';
import type { Looking, Rule } from './looking.js';
import type { OurScript } from './ours.js';
import { isInside, placeOf, typeOf, type SeenPage } from './page.js';
import { allows, directiveFor, trustedNames } from './policy.js';
import { releaseBeside, versionIn } from './release-beside.js';
import { scriptTexts } from './script.messages.js';
import type { WebAnswer } from './web.js';

const found = finderOf(scriptTexts);

/** Types a browser takes for a script. */
const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script$/;

/** The names our code uses under Trusted Types. */
const TRUSTED = ['lit-html', 'draagkracht'];

const hasTable = (page: SeenPage, outer: PageElement): boolean =>
  page.elements.some((element) => element.tag === 'table' && (element === outer || isInside(element, outer)));

/** Whether there is a script where one is needed. */
export const presenceRule: Rule = ({ page, scripts, places }) => {
  const needing = places.filter(({ form }) => form !== 'frame' && form !== 'link');
  const [first] = needing;
  if (scripts.length > 0 || !first) return [];
  const isTable = needing.every(({ element, form }) => form !== 'element' && hasTable(page, element));
  return [found(isTable ? 'table-only' : 'no-script', placeOf(first.element))];
};

function tagFindings({ element, kind, address }: OurScript, page: SeenPage): Finding[] {
  const { attributes } = element;
  const where = placeOf(element);
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const isHeld = (type !== '' && type !== 'module' && !SCRIPT.test(type)) || !attributes.get('src');
  if (isHeld) return [found('cookie-tool', where)];
  const isFar = address.origin !== page.address.origin;
  return [
    ...(kind === 'module' && type !== 'module' ? [found('not-module', where)] : []),
    ...(page.address.protocol === 'https:' && address.protocol === 'http:' ? [found('mixed', where)] : []),
    ...(attributes.has('integrity') ? [] : [found('no-integrity', where)]),
    ...(isFar && attributes.has('integrity') && type !== 'module' && !attributes.has('crossorigin')
      ? [found('no-crossorigin', where)]
      : []),
  ];
}

function policyFindings({ element, address }: OurScript, { policies, address: page }: SeenPage): Finding[] {
  const { attributes } = element;
  const says = { nonce: attributes.get('nonce'), integrity: attributes.get('integrity') };
  const stopping = policies.filter((policy) => !allows(policy, 'script', address, page, says));
  return stopping.map((policy) =>
    found(policy.isReport ? 'csp-script-report' : 'csp-script', placeOf(element), directiveFor(policy, 'script')!.name),
  );
}

/** What a page as a whole asks of scripts. */
export const scriptPolicyRule: Rule = ({ page, scripts }) => {
  if (scripts.length === 0) return [];
  const holding = page.policies.filter(({ isReport }) => !isReport);
  const shut = holding.some(
    ({ directives }) => directives.has('sandbox') && !directives.get('sandbox')!.includes('allow-scripts'),
  );
  const missing = new Set(
    holding.flatMap((policy) => {
      const names = trustedNames(policy);
      if (!names) return [];
      const twice = scripts.length > 1 && !names.includes("'allow-duplicates'") ? ["'allow-duplicates'"] : [];
      return [...TRUSTED.filter((name) => !names.includes(name)), ...twice];
    }),
  );
  return [
    ...(shut ? [found('csp-sandbox', 'Content-Security-Policy')] : []),
    ...(missing.size > 0 ? [found('csp-trusted-types', 'Content-Security-Policy', [...missing].join(' '))] : []),
  ];
};

/** Whether the sums of a tag are those of the file: of the strongest kind one has to fit. */
export function fits(integrity: string, bytes: Uint8Array): boolean {
  const sums = integrity.split(/\s+/).flatMap((one) => {
    const [, kind, sum] = /^(sha(?:256|384|512))-([A-Za-z0-9+/=_-]+)/.exec(one) ?? [];
    return kind && sum ? [{ kind, sum }] : [];
  });
  const strongest = sums
    .map(({ kind }) => kind)
    .sort()
    .at(-1);
  if (strongest === undefined) return true;
  const real = createHash(strongest).update(bytes).digest('base64');
  return sums.some(({ kind, sum }) => kind === strongest && sum.replaceAll('-', '+').replaceAll('_', '/') === real);
}

function fileFindings({ element, kind, address }: OurScript, answer: WebAnswer, page: SeenPage): Finding[] {
  const { attributes } = element;
  const type = typeOf(answer);
  const integrity = attributes.get('integrity');
  const isFar = answer.address.origin !== page.address.origin;
  const asksCors = kind === 'module' || attributes.has('crossorigin');
  const released = answer.headers.get('access-control-allow-origin');
  return [
    ...(SCRIPT.test(type) ? [] : [found('script-type', address.href, type)]),
    ...(integrity && !fits(integrity, answer.bytes) ? [found('integrity-differs', placeOf(element))] : []),
    ...(isFar && asksCors && released !== '*' && released !== page.address.origin
      ? [found('no-cors', address.href)]
      : []),
  ];
}

function cacheFindings(address: URL, { headers }: WebAnswer): Finding[] {
  const said = (headers.get('cache-control') ?? '').toLowerCase();
  const seconds = /no-store|no-cache/.test(said) ? 0 : Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0);
  if (versionIn(address)) return seconds < 86_400 ? [found('cache-short', address.href)] : [];
  return [found('no-version', address.href), ...(seconds > 86_400 ? [found('cache-stale', address.href)] : [])];
}

async function oneScript(script: OurScript, { page, get }: Looking): Promise<Finding[]> {
  const own = [...tagFindings(script, page), ...policyFindings(script, page)];
  const got = await get(script.address, page.address.origin);
  const trouble = troubleOf(got);
  if (trouble) return [...own, found('script-fault', script.address.href, trouble)];
  const answer = got.answer!;
  const file = script.address.pathname.split('/').at(-1)!;
  const release = await releaseBeside(script.address, get);
  const sum = release?.files[file]?.integrity;
  return [
    ...own,
    ...fileFindings(script, answer, page),
    ...cacheFindings(script.address, answer),
    ...(release ? [] : [found('unknown-version', script.address.href)]),
    ...(release && sum && !fits(sum, answer.bytes)
      ? [found('file-differs', script.address.href, release.version)]
      : []),
  ];
}

/** Every line that loads our code, one by one. */
export const scriptRule: Rule = async (looking) =>
  (await Promise.all(looking.scripts.map((script) => oneScript(script, looking)))).flat();

/** Versions on one page. */
export const versionRule: Rule = async ({ scripts, get }) => {
  const versions = await Promise.all(
    scripts.map(async ({ address }) => (await releaseBeside(address, get))?.version ?? versionIn(address)),
  );
  const known = [...new Set(versions.filter((version) => version !== undefined))].sort();
  return known.length > 1
    ? [found('two-versions', scripts.map(({ address }) => address.pathname).join(', '), known.join(', '))]
    : [];
};
