import {
  bundle,
  CLASSIC,
  ELEMENT,
  FOLDER,
  LOADER,
  ORIGIN,
  SCRIPT,
  STRICT,
  STYLE,
  sumOf,
  TABLE,
  type PageParts,
  type Site,
} from './site.js';

/** A page with one thing wrong with it. */
export interface BrokenPage {
  readonly code: string;
  readonly name: string;
  readonly parts?: PageParts;
  readonly files?: Site;
}

const FAR = 'https://cdn.elders.nl/0.1.0/draagkracht.js';
const far = (own = ''): string => `<script type="module" src="${FAR}" ${own}></script>${STYLE}`;
const chart = (own: string, inside = `<p>Het daalt.</p>${TABLE}`): string =>
  `<dk-outcome-chart ${own}>${inside}</dk-outcome-chart>`;
const loader = (own: Site[string]): Site => ({
  [`${FOLDER}draagkracht.js`]: { ...bundle[`${FOLDER}draagkracht.js`], ...own },
});
const classic = `<script src="${FOLDER}draagkracht.iife.js" integrity="${sumOf(CLASSIC)}" defer></script>`;
const FRAME = `<iframe data-dk-frame title="Bijstand" src="${FOLDER}embed.html#widget=outcome-chart&amp;src=%2Fcijfers%2Fbijstand.csv"></iframe><script src="${FOLDER}frame.js" defer></script>`;
const policy = (name: string, value: string): string => STRICT.replace(new RegExp(`${name} [^;]*`), `${name} ${value}`);

const ofPages: BrokenPage[] = [
  { code: 'page-fault', name: 'an expired certificate', parts: { file: { fault: 'certificate' } } },
  { code: 'page-fault', name: 'a name nobody knows', parts: { file: { fault: 'host' } } },
  { code: 'page-status', name: '404', parts: { file: { status: 404 } } },
  { code: 'not-html', name: 'a PDF', parts: { file: { type: 'application/pdf' } } },
  { code: 'page-cut', name: 'a huge page', parts: { file: { isCut: true } } },
  { code: 'page-deep', name: 'tags without end', parts: { body: '<div>'.repeat(2000) } },
  { code: 'no-language', name: 'html without lang', parts: { html: '<html>' } },
  { code: 'heading-jump', name: 'a heading 4 below a heading 1', parts: { body: chart('heading-level="4"') } },
  { code: 'no-stylesheet', name: 'no draagkracht.css', parts: { head: SCRIPT } },
  {
    code: 'stylesheet-fault',
    name: 'draagkracht.css is not there',
    files: { [`${FOLDER}draagkracht.css`]: { status: 404 } },
  },
  { code: 'csp-style', name: 'style-src of another site', parts: { policy: policy('style-src', 'https://a.nl') } },
];

const ofScripts: BrokenPage[] = [
  { code: 'no-script', name: 'an element alone', parts: { head: STYLE } },
  {
    code: 'table-only',
    name: 'a div with a table and no script',
    parts: { head: STYLE, body: `<div data-dk-widget="outcome-chart"><p>Het daalt.</p>${TABLE}</div>` },
  },
  { code: 'script-fault', name: '404', files: loader({ status: 404 }) },
  { code: 'script-fault', name: 'a server that is slow', files: loader({ fault: 'slow' }) },
  { code: 'script-type', name: 'text/plain', files: loader({ type: 'text/plain' }) },
  {
    code: 'not-module',
    name: 'the loader without type',
    parts: { head: SCRIPT.replace('type="module" ', '') + STYLE },
  },
  {
    code: 'cookie-tool',
    name: 'text/plain until consent',
    parts: { head: SCRIPT.replace('"module"', '"text/plain"') + STYLE },
  },
  {
    code: 'cookie-tool',
    name: 'the address is hidden',
    parts: { head: SCRIPT.replace(' src=', ' data-cookieblock-src=') + STYLE },
  },
  { code: 'csp-script', name: 'scripts of another site only', parts: { policy: policy('script-src', 'https://a.nl') } },
  { code: 'csp-script', name: 'nothing at all', parts: { policy: "default-src 'none'" } },
  {
    code: 'csp-script',
    name: 'strict-dynamic without a nonce',
    parts: { policy: policy('script-src', "'self' 'strict-dynamic' 'nonce-a'") },
  },
  {
    code: 'csp-script',
    name: 'a policy in the page',
    parts: { head: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${SCRIPT}${STYLE}` },
  },
  {
    code: 'csp-script-report',
    name: 'only reported',
    parts: { file: { headers: { 'content-security-policy-report-only': "script-src 'none'" } } },
  },
  { code: 'csp-sandbox', name: 'sandbox without scripts', parts: { policy: `${STRICT}; sandbox allow-forms` } },
  { code: 'csp-trusted-types', name: 'another list of names', parts: { policy: policy('trusted-types', 'dompurify') } },
  {
    code: 'csp-trusted-types',
    name: 'two copies of a policy',
    parts: { policy: policy('trusted-types', 'lit-html draagkracht'), head: SCRIPT + SCRIPT + STYLE },
  },
  { code: 'integrity-differs', name: 'a sum of an older file', files: loader({ text: `${LOADER}//` }) },
  {
    code: 'no-integrity',
    name: 'a line without a sum',
    parts: { head: `<script type="module" src="${FOLDER}draagkracht.js"></script>${STYLE}` },
  },
  {
    code: 'no-crossorigin',
    name: 'a classic script of another site',
    parts: {
      head: `<script src="https://cdn.elders.nl/0.1.0/draagkracht.iife.js" integrity="${sumOf(CLASSIC)}"></script>${STYLE}`,
    },
  },
  {
    code: 'no-cors',
    name: 'a module of another site',
    parts: { head: far(), policy: '' },
    files: { [FAR]: { text: LOADER } },
  },
  {
    code: 'mixed',
    name: 'a script over http',
    parts: { head: SCRIPT.replace('/draagkracht/', 'http://www.gemeente.nl/draagkracht/') + STYLE },
  },
  { code: 'file-differs', name: 'a folder with files of two versions', files: loader({ text: 'other' }) },
  {
    code: 'no-version',
    name: 'a folder without a version',
    parts: { head: `<script type="module" src="/dk/draagkracht.js"></script>${STYLE}` },
    files: { '/dk/draagkracht.js': { text: LOADER } },
  },
  {
    code: 'cache-stale',
    name: 'kept for ever without a version',
    parts: { head: `<script type="module" src="/dk/draagkracht.js"></script>${STYLE}` },
    files: { '/dk/draagkracht.js': { text: LOADER, headers: { 'cache-control': 'max-age=31536000' } } },
  },
  { code: 'cache-short', name: 'asked for every time', files: loader({ headers: { 'cache-control': 'no-cache' } }) },
  { code: 'unknown-version', name: 'no release.json', files: { [`${FOLDER}release.json`]: { status: 404 } } },
  {
    code: 'two-versions',
    name: 'an older bundle as well',
    parts: { head: `${SCRIPT}<script type="module" src="/draagkracht/0.0.9/draagkracht.js"></script>${STYLE}` },
    files: { '/draagkracht/0.0.9/draagkracht.js': { text: LOADER } },
  },
];

const ofElements: BrokenPage[] = [
  { code: 'nothing-of-ours', name: 'a page of others', parts: { body: '<p>Hoi</p>' } },
  { code: 'lost-wrapper', name: 'the tag is gone, the table stands', parts: { body: TABLE } },
  { code: 'unknown-element', name: 'a typing error', parts: { body: `<dk-outcome-chrat>${TABLE}</dk-outcome-chrat>` } },
  {
    code: 'unknown-element',
    name: 'a typing error in a div',
    parts: { body: `<div data-dk-widget="outcome-char">${TABLE}</div>` },
  },
  { code: 'unknown-attribute', name: 'a typing error', parts: { body: chart('heading-level="2" beter="lower"') } },
  { code: 'attribute-value', name: 'a word that is not one of the choices', parts: { body: chart('better="laag"') } },
  { code: 'attribute-value', name: 'a level that is too high', parts: { body: chart('heading-level="9"') } },
  {
    code: 'raw-figures',
    name: 'small-number-policy is intern',
    parts: { body: chart('small-number-policy="intern"') },
  },
  {
    code: 'self-closed',
    name: '<dk-outcome-chart />',
    parts: { body: '<dk-outcome-chart src="/cijfers/bijstand.csv" />' },
  },
  {
    code: 'escaped-code',
    name: 'brackets were replaced',
    parts: { body: '<p>&lt;dk-outcome-chart src="a"&gt;&lt;/dk-outcome-chart&gt;</p>' },
  },
  {
    code: 'in-paragraph',
    name: 'wpautop',
    parts: { body: '<p><dk-outcome-chart src="/cijfers/bijstand.csv">Tekst</dk-outcome-chart></p>' },
  },
  { code: 'empty-paragraph', name: 'wpautop beside it', parts: { body: `${ELEMENT}<p></p>` } },
  {
    code: 'empty-paragraph',
    name: 'wpautop in it',
    parts: { body: chart('heading-level="2"', `<p><br>&nbsp;</p><p>Zin.</p>${TABLE}`) },
  },
  { code: 'no-content', name: 'only a file', parts: { body: chart('src="/cijfers/bijstand.csv"', '') } },
  { code: 'no-sentence', name: 'only a table', parts: { body: chart('', TABLE) } },
  {
    code: 'table-names',
    name: 'no caption',
    parts: { body: chart('', '<p>Zin.</p><table><tr><td>1</td></tr></table>') },
  },
  { code: 'data-fault', name: 'the file is not there', parts: { body: chart('src="/weg.csv"') } },
  {
    code: 'data-cors',
    name: 'a file of another site',
    parts: { body: chart('src="https://data.nl/a.csv"'), policy: '' },
    files: { 'https://data.nl/a.csv': { text: 'a' } },
  },
  { code: 'csp-connect', name: 'a file of another site', parts: { body: chart('src="https://data.nl/a.csv"') } },
  { code: 'frame-title', name: 'a frame without a name', parts: { body: FRAME.replace('title="Bijstand" ', '') } },
  {
    code: 'frame-fault',
    name: 'embed.html is not there',
    parts: { body: FRAME },
    files: { [`${FOLDER}embed.html`]: { status: 404 } },
  },
  {
    code: 'frame-refused',
    name: 'X-Frame-Options: DENY',
    parts: { body: FRAME },
    files: { [`${FOLDER}embed.html`]: { headers: { 'x-frame-options': 'DENY' } } },
  },
  {
    code: 'frame-refused',
    name: 'frame-ancestors of another site',
    parts: { body: FRAME },
    files: { [`${FOLDER}embed.html`]: { headers: { 'content-security-policy': `frame-ancestors https://a.nl` } } },
  },
  { code: 'frame-height', name: 'no frame.js', parts: { body: FRAME.replace(/<script.*/, '') } },
  {
    code: 'csp-frame',
    name: 'frame-src of another site',
    parts: { body: FRAME, policy: policy('frame-src', 'https://a.nl') },
  },
];

/** One page at least for everything that can be said. */
export const brokenPages: readonly BrokenPage[] = [...ofPages, ...ofScripts, ...ofElements];

/** Pages that differ and are right all the same. */
export const goodPages: readonly Omit<BrokenPage, 'code'>[] = [
  {
    name: 'classic script with a div',
    parts: {
      head: classic + STYLE,
      body: `<div data-dk-widget="outcome-chart" data-heading-level="2"><p>Zin.</p>${TABLE}</div>`,
    },
  },
  {
    name: 'a div with a class',
    parts: { body: `<div class="dk-outcome-chart" data-heading-level="2"><p>Zin.</p>${TABLE}</div>` },
  },
  {
    name: 'a link',
    parts: {
      body: `<p><a href="${FOLDER}embed.html#widget=outcome-chart&amp;src=%2Fcijfers%2Fbijstand.csv">Grafiek</a></p>`,
    },
  },
  { name: 'a frame', parts: { head: '', body: FRAME } },
  { name: 'a tool without anything in it', parts: { body: '<h2>Wij</h2><dk-principle-deck></dk-principle-deck>' } },
  { name: 'no policy at all', parts: { policy: '' } },
  {
    name: 'a nonce',
    parts: {
      policy: policy('script-src', "'strict-dynamic' 'nonce-abc'"),
      head: SCRIPT.replace('<script', '<script nonce="abc"') + STYLE,
    },
  },
  { name: 'a sum in the policy', parts: { policy: policy('script-src', `'${sumOf(LOADER)}'`) } },
  {
    name: 'code that is shown on purpose',
    parts: { body: `${ELEMENT}<pre><code>&lt;dk-outcome-chart&gt;</code></pre>` },
  },
  {
    name: 'a bundle of another site that lets it',
    parts: { head: far(`integrity="${sumOf(LOADER)}" crossorigin`), policy: '' },
    files: {
      [FAR]: { text: LOADER, headers: { 'access-control-allow-origin': ORIGIN, 'cache-control': 'max-age=31536000' } },
      'https://cdn.elders.nl/0.1.0/release.json': bundle[`${FOLDER}release.json`]!,
    },
  },
  {
    name: 'aria and class on the element',
    parts: { body: chart('heading-level="2" class="breed" aria-label="x" data-test="1" id="a"') },
  },
];
