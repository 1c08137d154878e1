import { html, nothing, type TemplateResult } from 'lit';
import {
  contentSystems,
  embedRoutes,
  placesOf,
  survivalOf,
  type ContentSystem,
  type EmbedRoute,
} from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';
import type { BuilderDesk } from './builder-desk.js';
import { deskMessages } from './desk.messages.js';
import { picked, radios, typed } from './fields.template.js';

/** What one route costs here, in one or two sentences. */
function cost(desk: BuilderDesk, route: EmbedRoute, language: Language): string {
  const say = deskMessages[language].where;
  const fate = desk.place && survivalOf(desk.place, route);
  const told = desk.snippetBy(route).losses.map((loss) => loss[language]);
  const here = [...(fate && !fate.survives ? [fate.says] : []), ...(fate?.losses ?? [])].map((one) => one[language]);
  // What the code itself says of its losses may name the same ones.
  const said = new Set([...here.filter((one) => !told.some((loss) => loss.includes(one))), ...told]);
  return said.size > 0 ? [...said].join(' ') : say.keepsAll;
}

function routePart(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language];
  const answers = embedRoutes.map((route) => ({
    value: route,
    label: `${say.routes[route]}${route === desk.advised ? ` (${say.where.advised})` : ''}`,
    hint: cost(desk, route, language),
  }));
  const choose = (route: string): void =>
    desk.choose({ route: route === desk.advised ? undefined : (route as EmbedRoute) });
  return html`<p class="message" id="why" role="status">
      <strong>${say.routes[desk.route]}.</strong> ${say.reasons[desk.route]}
      ${desk.place && desk.route === desk.advised ? desk.place.advice[language] : nothing}
    </p>
    ${radios('route', say.where.route, answers, desk.route, choose)}`;
}

/** The fourth question: on which page, in which system, and by which route. */
export function whereTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].where;
  const { system, language: pageLanguage, folder } = desk.choices;
  const places = placesOf(system);
  const systems = contentSystems.map((value) => ({ value, label: say.systems[value] }));
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: say.languages[value] }));
  const ofPlace = places.map(({ id, name }) => ({ value: id, label: name[language] }));
  return html`${picked({ id: 'system', label: say.system }, systems, system, (to) => desk.choose({ system: to as ContentSystem }))}
  ${
    places.length > 1
      ? picked({ id: 'place', label: say.place }, ofPlace, desk.place?.id ?? '', (place) =>
          desk.choose({ place, route: undefined }),
        )
      : nothing
  }
  ${routePart(desk, language)}
  ${radios('language', say.language, languages, pageLanguage, (to) => desk.choose({ language: to as Language }))}
  ${typed({ id: 'folder', label: say.folder, hint: say.folderHint }, folder, (to) => desk.choose({ folder: to.trim() }))}`;
}
