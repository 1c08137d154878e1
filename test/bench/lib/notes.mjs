/** What to make of a target that is missed: why, and what would reach it. */
export const notes = {
  size:
    '**Bytes of the chart.** Without d3-scale and with the table reader, notices and example fetched when they are needed, what is left is Lit ' +
    '(6 kB), the styling bridge with contrast at run time, the sentences and labels in both languages, and the verdict. To reach 25 kB: fetch ' +
    'the texts of the language that is not shown only when it is asked for (about 2 kB), take the spaces out of the style sheets at build time ' +
    '(about 0.5 kB), fetch the drawing of areas and the intervals only for series that have them (about 1.5 kB), and keep parsing of free period ' +
    'spellings out of the chart, whose series already carry codes (about 0.7 kB).',
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
    '**A long series.** The whole verdict is worked out over all points before the first drawing, and each point is an object with a period that is read as a date. ' +
    'A series that arrives as a block of typed arrays could be drawn from the block.',
  'records-write':
    '**Writing records.** Every record is checked by its schema and leaves a log entry per field: that is twice the bytes of the record itself.',
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
  csv:
    '**A CBS file.** The scanner that does nothing but fill columns, written by hand for this one layout, itself takes more than a third of the best peer’s time on this machine. ' +
    'Ours also finds out delimiter, decimal sign and encoding, tells six kinds of gaps apart, keeps texts coded, and counts problems. What is left above the scanner is the warming up of code that runs for a quarter of a second only, and the sample (a tenth). ' +
    'Reading the file in two workers would nearly halve the time.',
  'csv-memory':
    '**Memory of the product route.** Above the columns it holds regions, periods, places of rows and an inspection while it works; letting go of the words of text columns before series are made would bring it under 60 MB.',
};
