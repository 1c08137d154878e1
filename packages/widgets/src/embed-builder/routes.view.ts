import {
  embedRoutes,
  placesOf,
  recommendedRoute,
  type ContentSystem,
  type EmbedRoute,
  type Fate,
  type Outcome,
  type PastedForm,
  type PastePlace,
} from '@draagkracht/base/snippet.js';

/** From what a reader wants most to what serves nobody. */
const outcomes: readonly Outcome[] = ['chart', 'table', 'link', 'text', 'nothing'];

const rank = ({ outcome, losses }: Fate): number => {
  const at = outcomes.indexOf(outcome);
  return (at < 0 ? outcomes.length : at) * 100 + losses.length;
};

/** The route that writes a form in which something is pasted; an element around a table is what the first route writes. */
const routeOf = (form: PastedForm): EmbedRoute | undefined =>
  form === 'table' ? 'module' : embedRoutes.find((route) => route === form);

/** The route to take: what is best at the place where somebody may paste, or what the system is known for. */
export function advisedRoute(system: ContentSystem, place: PastePlace | undefined): EmbedRoute {
  if (!place) return recommendedRoute(system);
  return (
    routeOf(place.best) ??
    embedRoutes.reduce((best, route) => (rank(place.fates[route]) < rank(place.fates[best]) ? route : best))
  );
}

/** The place somebody chose, or the first of the system; nothing where none is known. */
export function placeOf(system: ContentSystem, id: string): PastePlace | undefined {
  const there = placesOf(system);
  return there.find((place) => place.id === id) ?? there[0];
}
