/** A value somewhere inside a sample. */
const at = (path) => (sample) => path.split('.').reduce((value, key) => value?.[key], sample);

/** How much a measure went up between two snapshots. */
const grew = (from, to, key) => (sample) => sample.snaps?.[to]?.[key] - sample.snaps?.[from]?.[key];

const kilobytes = (unit) => (sample) => sample.size[unit] / 1024;
const per = (of, count) => (sample) => of(sample) / count(sample);
const ten = () => 10;

/** A column of a table: its heading, how it is read from a sample, and whether ratios are shown beside it. */
const plain = (name, read) => ({ name, read: typeof read === 'string' ? at(read) : read, ratio: false });
const ratio = (name, read) => ({ ...plain(name, read), ratio: true });

const drawn = (shown) => [
  ratio('paint ms', 'paint'),
  ratio('paint main-thread CPU ms', grew('start', 'painted', 'task')),
  plain('longest task ms', 'longest'),
  ...shown,
];

/** What a page holds after a collection: objects, and the memory of typed arrays beside them. */
const memory = (snapshot) => snapshot && snapshot.heap + snapshot.arrays;

/** The columns per scenario, and per case where cases differ; `*` stands for every other case. */
export const metrics = {
  s1: {
    local: [
      ratio('shown ms', 'shown'),
      ratio('main-thread CPU ms', 'end.task'),
      plain('longest task ms', 'longest'),
      plain('TBT ms', 'tbt'),
    ],
    slow: [
      ratio('kB brotli', kilobytes('brotli')),
      plain('kB gzip', kilobytes('gzip')),
      plain('kB min', kilobytes('min')),
      ratio('shown ms', 'shown'),
      plain('TBT ms', 'tbt'),
    ],
  },
  routes: {
    '*': [
      ratio('kB over the wire', 'kb'),
      plain('requests', 'requests'),
      ratio('shown ms', 'shown'),
      ratio('main-thread CPU ms', 'end.task'),
      plain('longest task ms', 'longest'),
      plain('TBT ms', 'tbt'),
      plain('layout shift', 'shift'),
    ],
  },
  s2: {
    '*': [
      ratio('mount → painted ms', 'mount'),
      ratio('mount main-thread CPU ms', grew('heap0', 'mounted', 'task')),
      plain('TBT ms', 'tbt'),
      ratio('update all → painted ms', 'update'),
      ratio('update CPU ms per round', per(grew('before-update', 'updated', 'task'), ten)),
      ratio('JS heap +MB', grew('heap0', 'heap1', 'heap')),
      plain('DOM nodes', grew('heap0', 'heap1', 'domNodes')),
    ],
  },
  s3: {
    '*': drawn([
      ratio('zoom/pan step ms', 'zoom'),
      plain('p95 ms', 'zoomP95'),
      ratio('step main-thread CPU ms', per(grew('zooming', 'zoomed', 'task'), at('steps'))),
      plain('step process CPU ms', per(grew('zooming', 'zoomed', 'cpu'), at('steps'))),
      plain('process +MB', grew('start', 'zoomed', 'rss')),
    ]),
  },
  s4: {
    '*': [
      ratio('write ms', 'write.write'),
      plain('write total CPU ms', 'write.cpu'),
      plain('write longest task', 'write.longest'),
      ratio('cold open + first query ms', 'read.first'),
      ratio('read all ms', 'read.all'),
      ratio('warm query ms', 'read.query'),
      ratio('put one ms', 'read.put'),
      plain('disk MB', 'disk'),
      plain('kB brotli', kilobytes('brotli')),
    ],
  },
  s4n: {
    '*': [
      ratio('write ms', 'write.write'),
      ratio('cold open + first query ms', 'read.first'),
      ratio('read all + sum ms', 'read.sum'),
      ratio('warm query ms', 'read.query'),
      plain('p95', 'read.queryP95'),
      ratio('disk MB', 'disk'),
      plain('write longest task', 'write.longest'),
    ],
  },
  s5: {
    '*': [
      ratio('parse ms', 'parse'),
      ratio('process CPU ms', grew('reset', 'parsed', 'cpu')),
      plain('main-thread CPU ms', grew('reset', 'parsed', 'task')),
      plain('longest task ms', 'longest'),
      plain('longest frame gap ms', 'gap'),
      ratio('peak process +MB', (sample) => sample.snaps?.parsed?.peak - sample.snaps?.reset?.rss),
    ],
  },
  s6: {
    '*': drawn([
      ratio('recolour ms', 'recolour'),
      plain('recolour CPU ms', per(grew('before-update', 'updated', 'task'), ten)),
      ratio('hover ms', 'hover'),
      plain('p95', 'hoverP95'),
      ratio('hover CPU ms', per(grew('before-hover', 'hovered', 'task'), at('moves'))),
    ]),
  },
  monitor: {
    '*': [
      plain('navigation → board painted ms', 'read.shown'),
      plain('longest task ms', 'read.firstLongest'),
      plain('another region ms', 'read.region'),
      plain('another view ms', 'read.view'),
      plain('another period ms', 'read.period'),
      plain('slowest change ms', (sample) =>
        Math.max(sample.read?.regionWorst, sample.read?.viewWorst, sample.read?.periodWorst),
      ),
      plain('longest task of a change ms', 'read.longest'),
      plain('heap and arrays MB', (sample) => memory(sample.read?.snaps?.['heap-changed'])),
      plain('whole process MB', 'read.snaps.heap-changed.rss'),
    ],
  },
  own: {
    '*': [
      plain('ms', 'took'),
      plain('main-thread CPU ms', grew('start', 'end', 'task')),
      plain('longest task ms', 'longest'),
      plain('TBT ms', 'tbt'),
      plain('of how many', 'count'),
      plain('µs for each', (sample) => (sample.took * 1000) / sample.count),
    ],
  },
};

/** The columns of one case of a scenario. */
export const columnsOf = (scenario, of) => metrics[scenario][of] ?? metrics[scenario]['*'];
