/** What a reader of this run should know before anything else. */
export const remark =
  'During this run the machine was never quiet: the project’s own test suites ran beside it. Wall times range widely, s1 and s2 are pooled from two runs within a ' +
  'quarter of an hour, and rounds are fewer than the benchmark takes by itself. Bytes, CPU times and ratios can be relied on; a run on a quiet machine should replace this one.';

/** What a reader should know of one scenario; it stands above its tables. */
export const readings = {};

/** What to make of a target that is missed: why, and what would reach it. */
export const notes = {
  size:
    '**Bytes of the chart.** The table, the notices, the example and English are fetched when they are needed, and d3-scale is left out. What remains: Lit ' +
    '(16 kB of 90 before compression), the chart itself (40), the styling bridge with contrast at run time (10), sentences and figures in words (8), the verdict (8). ' +
    'To come nearer to 25 kB: take the spaces out of the style sheets at build time (about 0.5 kB compressed), fetch the drawing of areas and of intervals only for series ' +
    'that have them (about 1 kB), check contrast in a part fetched at an idle moment (about 1 kB), and read the free spellings of periods only where a page writes them ' +
    '(about 0.7 kB). The last two kilobytes are labels that find their own place and the rules of the verdict: they are what the chart is for.',
  card:
    '**Bytes of the principle card.** It brings the form, the guard, the draft and the schemas of valibot along, which every later widget shares; ' +
    'the budget holds for what comes after the first widget. To reach it for the first one too, schemas must be checked only at the moment of saving, in a part fetched then.',
  'chart-cpu':
    '**CPU of the first chart.** About half is the browser laying out a heading, a sentence and a legend that the peers do not have; the rest is evaluating ' +
    'the script. Fewer bytes (above) and a check of contrast that waits for an idle moment would bring it down.',
  slow:
    '**A slow phone.** Every kilobyte is 5 ms and every storey of imports a round trip of 150 ms: page, loader, element, and the chunks the element shares with others. ' +
    'The loader can ask for the shared chunks together with the element, which saves one storey; a page may name the element in a `modulepreload`, which saves another. ' +
    'Until the script is there the page already shows the sentence and the table that the webmaster pasted. ' +
    'The static route, a picture made beforehand, was not measured: `render` does not draw one yet.',
  dashboard:
    '**Twenty-four charts.** A chart of ours is a heading, a sentence, a picture with limits and target, a legend and a readout: six times as many nodes as uPlot’s canvas has to say nothing. ' +
    'About half the time is the browser’s own (styles and layout of text), a fifth Lit, the rest spread over verdict, geometry and words. ' +
    'Drawing points that look alike as one path took away half the nodes. Next: `content-visibility: auto` on the cards of the dashboard, so that those below the window are not laid out; ' +
    'tick labels only for the periods that may get one; one verdict for a series that did not change.',
  heap: '**Heap.** Nodes of twenty-four sentences and legends, and a shadow root each. Fewer nodes per legend, and tables that are made when they are opened (they are), are what is left.',
  long:
    '**A long series.** A series in columns is judged over all its figures on typed arrays, in steps that let the page draw and answer, and drawn from a few thousand points. ' +
    'On a quiet moment (one sample each) a million points were painted in 229 to 245 ms without any task over 50 ms; uPlot took 106 ms with a task of 83, ECharts 152 with one of 140. ' +
    'Main-thread CPU: ours 122 to 130 ms, uPlot 49, ECharts 86; of ours about 58 is a chart of any size (sentence, limits, legend) and 40 the rules, which a worker could take over. A chart of ours does not zoom.',
  'records-write':
    '**A hundred thousand records.** The run of both in one was not finished on the busy machine. A first rough run, one round, gave 1.7 × raw idb for writing with the log, ' +
    '2.7 × for reading all, 2.4 × for the first query and 3.5 × for putting one.',
  'records-put':
    '**One record.** A save looks up the record as it was, looks for what has expired, writes, and numbers its log entry: three round trips to the database where raw idb has one. ' +
    'Half of it is the price of history. Looking for what has expired once a minute instead of with every save would bring it near twice raw idb.',
  'records-read':
    '**Reading all records.** Two thirds of the time is the database’s own: a record stands in its envelope (a UUID, a type, two instants, a role, a visibility), which ' +
    'makes the row and its key twice as large as the row the peers store. Checking it by its schema takes one to four microseconds of the twenty. ' +
    'Lists are short in practice; a larger one would be read in pages, newest first.',
  'records-query':
    '**A query.** The port finds records by id; ten ids are ten transactions here. `getMany(ids)` on the port would make it one. Opening also looks whether the database exists at all, so that reading never creates one.',
  series:
    '**Numbers.** A block is the whole country for one indicator; beside it each reading takes the data set with its regions and periods from the database. Remembering the data set between two readings would take that away.',
  rows: '**A row per value.** Writing two million rows did not end within seven minutes on the busy machine, where ours takes a quarter of a second; the ratio is far beyond thirty, but no number was taken.',
  csv:
    '**A CBS file.** The scanner that does nothing but fill columns, written by hand for this one layout, itself takes more than a third of the best peer’s time on this machine. ' +
    'Ours also finds out delimiter, decimal sign and encoding, tells six kinds of gaps apart, keeps texts coded, and counts problems. What is left above the scanner is the warming up of code that runs for a quarter of a second only, and the sample (a tenth). ' +
    'Reading the file in two workers would nearly halve the time.',
  'csv-memory':
    '**Memory of the product route.** Above the columns it holds regions, periods, places of rows and an inspection while it works; letting go of the words of text columns before series are made would bring it under 60 MB.',
};
