import { LONG_FROM, longSeries } from '@draagkracht/model';

/** What the page hands to `<dk-outcome-chart>`: a series on calendar periods, with a target that says who set it. */

const DAY = 86_400_000;
/** Above this number of points the periods are days: a thousand months still end in this century's history books. */
const MONTHS = 1000;

function monthAt(index) {
  const month = 2019 * 12 + index;
  return `${Math.floor(month / 12)}MM${String((month % 12) + 1).padStart(2, '0')}`;
}

const dayAt = (index) => new Date(Date.UTC(1900, 0, 1) + index * DAY).toISOString().slice(0, 10);

/** The spec every adapter receives, as a series of our model: a long one in columns, as a file or a page would hand it over. */
export function seriesOf({ x, y, target }) {
  const periodAt = x.length > MONTHS ? dayAt : monthAt;
  const indicator = {
    id: 'bench',
    label: { nl: 'Inwoners met een lopende voorziening', en: 'Residents with support' },
    unit: 'per 1.000 inwoners',
    decimals: 1,
    direction: 'lower',
    target: { path: [{ period: periodAt(0), value: target }], setBy: 'de gemeenteraad', basis: 'Beleidsplan 2024' },
  };
  const region = { code: 'GM0344', label: 'Utrecht' };
  if (x.length >= LONG_FROM) return longSeries(indicator, { first: periodAt(0), values: y }, region);
  const points = Array.from(y, (value, at) => ({ period: periodAt(at), value }));
  return { indicator, region, points };
}

/** Lets an element show a spec in a box as wide as the spec says; `define` resolves when the element is registered. */
export function lineOf(define) {
  return (el, spec) => {
    const chart = el.querySelector('dk-outcome-chart') ?? document.createElement('dk-outcome-chart');
    const show = (next) => {
      chart.series = seriesOf(next);
      return chart.updateComplete;
    };
    el.style.width = `${spec.width}px`;
    el.style.height = 'auto'; // A heading, a sentence and a legend stand with the picture.
    if (el.parentElement) el.parentElement.style.gridAutoRows = 'auto';
    chart.toggleAttribute('compact', spec.height < 200);
    chart.series = seriesOf(spec);
    if (!chart.isConnected) el.append(chart);
    return { ready: define().then(() => chart.updateComplete), update: show, destroy: () => chart.remove() };
  };
}
