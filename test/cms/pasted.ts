import {
  pastedForms,
  snippetOf,
  type EmbedRoute,
  type PastedForm,
  type PlacedRelease,
  type Placement,
} from '@draagkracht/base/snippet.js';

/** The site of these tests: a page that is tried for real has the address of its own server in its place. */
export const site = 'https://voorbeeldstad.nl';

const folder = `${site}/dist/cdn/`;

const release: PlacedRelease = { folder, version: '0.1.0', files: {}, elements: {} };

/** A table as an editor would have it: a caption with its unit, heads in both directions, years down. */
const table = `<table>
<caption>Inwoners die zich kunnen redden (%)</caption>
<thead><tr><th scope="col">Jaar</th><th scope="col">Voorbeeldstad</th></tr></thead>
<tbody>
${[71, 73, 72, 74, 71, 75, 74, 78]
  .map((value, at) => `<tr><th scope="row">${2017 + at}</th><td>${value}</td></tr>`)
  .join('\n')}
</tbody>
</table>`;

const events =
  '<ol data-dk="events">\n<li><time datetime="2020">2020</time>: de gemeente sloot drie balies</li>\n</ol>';

const sentence = '<p>In 2024 zei 78% van de inwoners dat zij zich kunnen redden.</p>';

const picture =
  '<svg viewBox="0 0 40 20" role="img" aria-label="Van 71 naar 78"><path d="M0 18L40 2" stroke="currentColor" /></svg>';

const placed = (attributes: Record<string, string>, content: string): Placement => ({
  tag: 'dk-outcome-chart',
  attributes: { 'heading-level': '2', better: 'higher', ...attributes },
  content,
  language: 'nl',
  title: 'Inwoners die zich kunnen redden',
});

/** A file on the same site: the example of the demo. */
const source = { src: '/data/amstelveen.json', indicator: 'bijstand' };

/** What goes into the page itself by one of the five routes, from the same maker as everywhere: the code, or the link beside it. */
const pageCode = (placement: Placement, route: EmbedRoute, optional = false): string =>
  snippetOf(placement, route, 'html', release)
    .parts.filter((part) => part.place === 'page' && (part.optional ?? false) === optional)
    .map(({ code }) => code)
    .join('\n');

const code: Readonly<Record<PastedForm, string>> = {
  module: pageCode(placed(source, ''), 'module'),
  classic: pageCode(placed({}, `${sentence}\n${table}\n${events}`), 'classic'),
  frame: pageCode(placed(source, ''), 'frame'),
  oembed: pageCode({ ...placed({}, ''), attributes: {} }, 'oembed'),
  static: pageCode(placed({}, `${sentence}\n${picture}\n${table}`), 'static'),
  table: pageCode(placed({}, `${sentence}\n${table}\n${events}`), 'module'),
  class: table.replace('<table>', '<table class="dk-outcome-chart">'),
  link: pageCode(placed(source, ''), 'module', true),
};

/** What somebody pastes: every form of one and the same chart. */
export const pasted: readonly { readonly form: PastedForm; readonly html: string }[] = pastedForms.map((form) => ({
  form,
  html: code[form],
}));

/** The frame that an oEmbed answer holds. */
export const frameCode = code.frame;
