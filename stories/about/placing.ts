import {
  pastePlaces,
  recommendedRoute,
  renderedElements,
  snippetOf,
  survivalOf,
  widgetNames,
  type ContentSystem,
  type EmbedRoute,
  type PlacedRelease,
  type Placement,
  type Snippet,
} from '@draagkracht/base/snippet.js';
import { VERSION } from '@draagkracht/base';

/** The release the guides show code of; a sum is made by the build, so the guides show where it goes. */
const release: PlacedRelease = {
  version: VERSION,
  folder: `/draagkracht/${VERSION}/`,
  files: Object.fromEntries(
    ['draagkracht.js', 'draagkracht.iife.js', 'draagkracht.css', 'frame.js'].map((file) => [
      file,
      { integrity: 'sha384-…', bytes: 0 },
    ]),
  ),
  elements: {},
};

const table = `<p>In Zaanstad daalt het aantal mensen met bijstand.</p>
<table>
  <caption>Inwoners met bijstand (per 10.000)</caption>
  <thead><tr><th scope="col">Jaar</th><th scope="col">Zaanstad</th></tr></thead>
  <tbody>
    <tr><th scope="row">2022</th><td>207,5</td></tr>
    <tr><th scope="row">2023</th><td>202,4</td></tr>
  </tbody>
</table>`;

const placement: Placement = {
  tag: 'dk-outcome-chart',
  attributes: { src: '/cijfers/bijstand.csv', region: 'GM0479', better: 'lower' },
  content: table,
  language: 'nl',
  title: 'Inwoners met bijstand in Zaanstad',
};

const made = (route: EmbedRoute, system: ContentSystem = 'html'): Snippet =>
  snippetOf(route === 'static' ? { ...placement, attributes: {} } : placement, route, system, release);

/** The code of a route that cannot be left out, without what goes into the server. */
export const codeOf = (route: EmbedRoute): string =>
  made(route)
    .parts.filter(({ place, optional }) => place !== 'server' && !optional)
    .map(({ code }) => code)
    .join('\n\n');

/** The line of the optional style sheet, or the link for fields that keep nothing else. */
export const optionalCode = (which: 'stylesheet' | 'link'): string =>
  made('module').parts.find(({ optional, code }) => optional && code.includes(which === 'link' ? '<a ' : 'stylesheet'))!
    .code;

/** The policy that is enough for a route. */
export const policyOf = (route: EmbedRoute): string => made(route).policy;

/** What is added on a site with Trusted Types. */
export const trustedTypes = made('module').parts.find(({ code }) => code.startsWith('require-trusted-types-for'))!.code;

/** The text for the accessibility statement. */
export const declaration = made('module').declaration.nl;

/** What to look at before a page goes public. */
export const checklist: readonly string[] = made('module').checklist.map(({ nl }) => nl);

const routeNames: Readonly<Record<EmbedRoute, string>> = {
  module: 'Script met element',
  classic: 'Klassiek script',
  frame: 'Frame',
  oembed: 'oEmbed',
  static: 'Zonder script',
};

const systemNames: Readonly<Record<ContentSystem, string>> = {
  html: 'Eigen pagina',
  wordpress: 'WordPress',
  drupal: 'Drupal',
  typo3: 'TYPO3',
  umbraco: 'Umbraco',
  liferay: 'Liferay',
  sharepoint: 'SharePoint',
  other: 'Ander systeem',
};

const formNames = {
  ...routeNames,
  table: 'Element om uw tabel',
  class: 'Tabel met een naam in class',
  link: 'Koppeling',
};

const proofs = {
  software: 'in het programma zelf',
  rules: 'volgens de regels ervan',
  documentation: 'volgens de uitleg',
};

/** Every place where one may paste: system, place, what to paste, what to do, and how that is known. */
export const placeRows: readonly (readonly string[])[] = pastePlaces.map(({ system, name, best, advice, proof }) => [
  systemNames[system],
  name.nl,
  formNames[best],
  advice.nl,
  proofs[proof],
]);

/** Which routes stay whole in every place. */
export const routeRows: readonly (readonly string[])[] = pastePlaces.map((place) => [
  `${systemNames[place.system]}: ${place.name.nl}`,
  ...(['module', 'classic', 'frame', 'oembed', 'static'] as const).map((route) =>
    survivalOf(place, route).survives ? 'ja' : survivalOf(place, route).says.nl,
  ),
]);

/** The route to try first, by system. */
export const firstRoutes: readonly (readonly string[])[] = (Object.keys(systemNames) as ContentSystem[]).map(
  (system) => [systemNames[system], routeNames[recommendedRoute(system)]],
);

/** The elements that `draagkracht render` makes: what they are called, and what is typed. */
export const renderedRows: readonly (readonly string[])[] = renderedElements.map((tag) => [
  widgetNames[tag]!.title.nl,
  `\`--widget ${tag.replace('dk-', '')}\``,
]);

/** The same elements by their tags, in one line. */
export const renderedTags: string = renderedElements.map((tag) => `\`${tag}\``).join(', ');

/** A table in Markdown, for a page of the documentation. */
export const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
