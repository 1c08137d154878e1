import '@draagkracht/charts/outcome-map/define.js';

/** What the page hands to `<dk-outcome-map>`: the values of a spec as a figure per resident of one year, for all areas. */
const indicator = {
  id: 'bench',
  label: { nl: 'Inwoners met een lopende voorziening', en: 'Residents with support' },
  unit: 'per 1.000 inwoners',
  decimals: 1,
  direction: 'neutral',
};

function areasOf({ features }, values) {
  const regions = features.map(({ id }) => id);
  const block = {
    indicatorId: 'bench',
    regions,
    periods: ['2024JJ00'],
    values: Float64Array.from(regions, (_, at) => values[at]),
    gaps: new Uint8Array(regions.length),
  };
  return {
    indicators: [indicator],
    blocks: [block],
    labels: new Map(regions.map((code) => [code, code])),
    problems: [],
  };
}

/** The whole element: sentence, classes with their counts, map, list of all areas, keyboard. The classes are its own. */
export function map(el, { geo, values, width }, onHover) {
  const element = document.createElement('dk-outcome-map');
  element.style.width = `${width}px`;
  el.style.height = 'auto'; // A heading, a sentence, a legend and a list stand with the picture.
  element.breaks = '20; 40; 60; 80';
  element.shapes = geo;
  element.areas = areasOf(geo, values);
  element.addEventListener('dk-region-selected', ({ detail }) => onHover(detail.region));
  el.append(element);
  return {
    ready: element.updateComplete,
    update(next) {
      element.areas = areasOf(geo, next);
      return element.updateComplete;
    },
    destroy() {
      element.remove();
    },
  };
}
