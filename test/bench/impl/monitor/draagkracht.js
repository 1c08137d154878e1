/** Reads the file as the product does and puts it on the monitor. Fetched when the profile is filled: a visit later brings none of it. */
export const fill = async (...asked) => (await import('./_fill.js')).fill(...asked);

const boardOf = (dashboard) => dashboard.shadowRoot?.querySelector('dk-monitor-board');
const cardsOf = (board) => [...(board?.shadowRoot?.querySelectorAll('dk-indicator-card') ?? [])];

/** Whether the cards in sight are drawn: at most a dozen at once. */
export const isDrawn = (dashboard) => {
  const cards = cardsOf(boardOf(dashboard));
  return cards.length === 12 && cards.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="sentence"]'));
};

/** What to choose, one after the other: other municipalities, views and periods. */
export function changes(dashboard) {
  const { records } = boardOf(dashboard).monitor;
  const { regionCodes, periods } = records.datasets[0];
  const own = regionCodes.filter((code) => code.startsWith('GM'));
  const regions = (own.length > 6 ? own : regionCodes).slice(2, 7).map((region) => ({ region }));
  const views = ['talk', 'circle', 'law', 'task', 'result'].map((view) => ({ view }));
  return { region: regions, view: views, period: [...periods.slice(-4), undefined].map((period) => ({ period })) };
}

/** Looks at something else; resolves when all of it is drawn. */
export async function look(dashboard, change) {
  const board = boardOf(dashboard);
  board.monitor.look(change);
  await board.updateComplete;
  await Promise.all(cardsOf(board).map((card) => card.updateComplete));
}
