import { createHash } from 'node:crypto';
import { checkPage, type CheckAnswer } from '../../../packages/cli/src/check/check-page.js';
import { WebFault, type Web, type WebFaultCode } from '../../../packages/cli/src/check/web.js';

/** One file of a made-up site: its text with its headers, a status, or a fault of the network. */
export interface SiteFile {
  readonly text?: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly fault?: WebFaultCode;
  readonly isCut?: boolean;
}

/** Files by their whole address, or by their path on the site of the page. */
export type Site = Readonly<Record<string, SiteFile>>;

export const ORIGIN = 'https://www.gemeente.nl';
export const PAGE = `${ORIGIN}/cijfers`;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  json: 'application/json',
  csv: 'text/csv',
};

/** A web with one site in it. */
export const webOfSite =
  (site: Site): Web =>
  (address) => {
    const file = site[address.href] ??
      (address.origin === ORIGIN ? site[address.pathname] : undefined) ?? { status: 404 };
    if (file.fault) return Promise.reject(new WebFault(file.fault));
    const { text = '', status = 200, headers = {}, cookies = [], isCut = false } = file;
    const type = file.type ?? types[address.pathname.split('.').at(-1)!] ?? 'text/html; charset=utf-8';
    return Promise.resolve({
      address,
      status,
      headers: new Map(Object.entries({ 'content-type': type, ...headers })),
      cookies,
      bytes: new TextEncoder().encode(text),
      isCut,
    });
  };

/** The sum of a text as it stands in `integrity`. */
export const sumOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

export const LOADER = 'export const loader = 1;';
export const CLASSIC = 'var loader = 1;';
export const FOLDER = '/draagkracht/0.1.0/';
const forever = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The folder of a release on the site. */
export const bundle: Site = {
  [`${FOLDER}draagkracht.js`]: { text: LOADER, headers: forever },
  [`${FOLDER}draagkracht.iife.js`]: { text: CLASSIC, headers: forever },
  [`${FOLDER}draagkracht.css`]: { text: 'table{}', headers: forever },
  [`${FOLDER}frame.js`]: { text: 'void 0', headers: forever },
  [`${FOLDER}embed.html`]: { text: '<!doctype html><title>x</title>' },
  [`${FOLDER}release.json`]: {
    text: JSON.stringify({
      version: '0.1.0',
      files: {
        'draagkracht.js': { integrity: sumOf(LOADER), bytes: 1 },
        'draagkracht.iife.js': { integrity: sumOf(CLASSIC), bytes: 1 },
      },
      elements: {},
    }),
  },
  '/cijfers/bijstand.csv': { text: 'a;b' },
  '/stijl.css': { text: '/* --nl-weg: 1 */ .gemeente-theme { --utrecht-document-color: #000; --nl-link-color: blue }' },
};

export const SCRIPT = `<script type="module" src="${FOLDER}draagkracht.js" integrity="${sumOf(LOADER)}" crossorigin></script>`;
export const STYLE = `<link rel="stylesheet" href="${FOLDER}draagkracht.css">`;
export const TABLE =
  '<table><caption>Bijstand</caption><tr><th>Jaar</th><th>Zaanstad</th></tr><tr><th>2020</th><td>1</td></tr></table>';
export const ELEMENT = `<dk-outcome-chart src="/cijfers/bijstand.csv" better="lower" heading-level="2"><p>Het daalt.</p>${TABLE}</dk-outcome-chart>`;
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html draagkracht 'allow-duplicates'";

/** Parts of a page that differ from the good one. */
export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly policy?: string;
  readonly file?: SiteFile;
}

/** A page as it should be, but for the parts that are given. */
export const pageWith = ({
  head = SCRIPT + STYLE,
  body = ELEMENT,
  html = '<html lang="nl" class="gemeente-theme">',
  policy = STRICT,
  file,
}: PageParts = {}): SiteFile => ({
  text: `<!doctype html>${html}<head><title>Cijfers</title><link rel="stylesheet" href="/stijl.css">${head}</head><body><h1>Cijfers</h1>\n${body}</body></html>`,
  headers: { 'content-security-policy': policy },
  ...file,
});

/** Checks the good page but for some parts, on the good site but for some files. */
export const checked = (parts: PageParts = {}, files: Site = {}): Promise<CheckAnswer> =>
  checkPage(new URL(PAGE), webOfSite({ ...bundle, '/cijfers': pageWith(parts), ...files }));

/** The codes of what was found. */
export const codesOf = async (parts: PageParts = {}, files: Site = {}): Promise<string[]> =>
  (await checked(parts, files)).findings.map(({ code }) => code);
