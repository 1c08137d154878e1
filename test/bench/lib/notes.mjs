/** What a reader of this run should know before anything else. */
export const remark =
  'These samples are of two moments. s1, s2, s4, s4n and s5 were taken in the morning of 22 November 2026, on an earlier tree and on a machine that was never quiet ' +
  '(s1 and s2 are pooled from two runs within a quarter of an hour); they were not taken again. The routes are of the tree of 04:20 on 23 November, two rounds on a quiet machine. Only the board of the monitor is of the tree of 14:00 that day. s3, s6 and own are of a later tree than the first, one to three rounds each, in two windows before and after another run; others used a third to a half of the machine. One round of a million points at a much busier moment (11:15) was left out for ours, uPlot and ECharts alike: 964, 122 and 206 ms. ' +
  'Sizes under “Targets” are of the bundle as it lay there when this was written. Bytes, CPU times and ratios within one scenario can be relied on; wall times of a busy moment cannot.';

/** What a reader should know of one scenario; it stands above its tables. */
export const readings = {
  s3:
    'Ours draws a chart of calendar days with its verdict; the peers draw a line. d3 and Plot with a million points were measured once, at a busy moment before the rest: ' +
    'they are there for the order of size. Peers zoom; ours does not.',
  s6:
    'Ours has a sentence, a legend with counts and a list of all areas beside the picture; the peers draw the picture. One to three samples each while others used half the machine, so targets in wall time (recolouring, hovering) that read as met are uncertain: ' +
    'on a quiet moment an hour before (one sample each) recolouring took 1.3 times what paths made beforehand took, 27 against 21 ms, other moments gave up to 1.5; in CPU time it is about twice here. ' +
    'The paths stay, but the classes are counted and the sentence and the legend are made anew. The list beside the map is not in that time: it follows when no new figures came for 120 ms.',
  monitor:
    'No peer does this. Two dozen indicators on the real key figures of CBS: one year with all its columns, or thirteen years of 24 columns (5.4 million figures). ' +
    'Medians of two samples each on 22 November 2026 at 14:07, after three things were mended: a municipality that merged was carried over together with the whole country, for every card and every change ' +
    '(about 100 ms of CPU a change, now under 30); choosing another view made every series anew; the code of the rooms waited until storage was open. ' +
    'Before, with thirteen years and others using half the machine, another view took 235 ms and another period 130 to 200. The process of the page, with the browser’s own part of it, takes 180 to 220 MB.',
  own:
    'No peer does this, so there is no ratio, and only the funnel has a target: no task over 50 ms. The file is the real one, 17,341 rows × 118 columns, of which CBS had filled 43 figures when it was published; ' +
    'so 43 indicators × 355 municipalities = 15,265 series of 13 years. With the made file (115 full columns) it is 40,825. ' +
    'What a page asks at once stays below 50 ms: the funnel, the gate over a municipality with its 121 districts and neighbourhoods or over all municipalities, two years compared and joined; the file is read in a worker. ' +
    'Two things do not. All verdicts in one go are one task of about 135 ms; resting after each indicator takes as long in all and leaves no long task, and that is how a page should do it. ' +
    'The gate over every area of the country blocks the page for about 0.6 s: it is one call without rests. The dashboard asks it for a municipality only; the command line does countries. A worker would take it away.',
};

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
  further:
    '**Bytes of the other elements.** On a page that has the chart the funnel adds 5.4 kB, the map 6.4 and the outlook 7.9; six was aimed at, and eight is the budget that the build holds them to. ' +
    'These are the bytes that come at once: the funnel fetches its judging and its picture with its first figures, the map its drawing and its list. ' +
    'The outlook has its picture and its words in the first part; fetching them as the funnel does would bring it under six.',
  'chart-cpu':
    '**CPU of the first chart.** About half is the browser laying out a heading, a sentence and a legend that the peers do not have; the rest is evaluating ' +
    'the script. Fewer bytes (above) and a check of contrast that waits for an idle moment would bring it down.',
  slow:
    '**A slow phone.** Every kilobyte is 5 ms and every storey of imports a round trip of 150 ms: page, loader, element, and the chunks the element shares with others. ' +
    'The loader can ask for the shared chunks together with the element, which saves one storey; a page may name the element in a `modulepreload`, which saves another. ' +
    'Until the script is there the page already shows the sentence and the table that the webmaster pasted. ' +
    'The static route, a picture made beforehand with `render`, was not measured.',
  routes:
    '**The routes.** On a page with a table the chart takes the place of the table when all of it is there, what stands under it too, so that nothing moves. Until then the table stands. ' +
    'What was waited for was no work but round trips of 150 ms: page, loader, element, what elements share, what reads the page, what comes after, what judges. ' +
    'Now the loader asks for the element, what all elements share and what reads the page at once, and what reads the page names all it stands on; two storeys instead of six, nine files instead of thirteen. It costs a page a hundred bytes (the loader is 0.90 kB). ' +
    'A frame asked for its figures behind eleven storeys; now its page asks for the chart and what is shared before its script runs, and its script for the figures and all that reads them before the rest of it is there. ' +
    'On a quiet machine a module is now shown after 1.16 s, a frame after 1.60 s and a framed chart after 1.51; the bundle before, measured in turn on a busy machine and in the same way, took 1.3 to 1.6 times as long for a module and twice as long for a frame. ' +
    '“Shown” is now when the picture stands there. Before it was when the element said that it was whole: for a table that was too late (it waited for what is in a folded table), for a frame too early (it did not wait for its figures), so numbers from before 02:30 on 23 November cannot be laid beside later ones. ' +
    'What cannot be won: a frame is a second page, which costs 110 ms of CPU before anything of ours runs, and it reads a file of figures with 30 kB of code that finds out what kind of file it is; so its CPU stays above that of Highcharts on the page itself, as that of a framed Highcharts does (1.46). ' +
    'Of the CPU of a module about a quarter is layout, most of it of the page with its table and style sheet, and about a quarter compiling code that runs once. A line `modulepreload` for the first files (`draagkracht snippet` gives them) takes one more round trip from the module. The classic script has it all in one file: it is about as quick on a first visit, with twice the bytes. ' +
    'Elements with nothing in them move the text below when they come, unless the style sheet keeps room for them. ',
  dashboard:
    '**Twenty-four charts.** A chart of ours is a heading, a sentence, a picture with limits and target, a legend and a readout: six times as many nodes as uPlot’s canvas has to say nothing. ' +
    'About half the time is the browser’s own (styles and layout of text), a fifth Lit, the rest spread over verdict, geometry and words. ' +
    'Drawing points that look alike as one path took away half the nodes. Next: `content-visibility: auto` on the cards of the dashboard, so that those below the window are not laid out; ' +
    'tick labels only for the periods that may get one; one verdict for a series that did not change.',
  heap: '**Heap.** Nodes of twenty-four sentences and legends, and a shadow root each. Fewer nodes per legend, and tables that are made when they are opened (they are), are what is left.',
  long:
    '**A long series.** A series in columns is judged over all its figures on typed arrays, in steps that let the page draw and answer, and then drawn once, from a few thousand points. ' +
    'A million points take about twice uPlot’s time to the first paint, and unlike uPlot and ECharts they usually take it without a task over 50 ms (two of three rounds; one of 80 ms while others used half the machine). ' +
    'Of the main-thread CPU about half is a chart of any size (sentence, limits, legend) and a third are the rules. ' +
    'What would bring it nearer: the verdict in a worker. A chart of ours does not zoom, so there is no step to measure.',
  map:
    '**A map.** What is beside the picture costs the difference: classes, sentence and legend when figures change, an outline and a line of text when a reader hovers. ' +
    'The remark above the table of s6 says how certain the times are.',
  own: '**What has no peer.** The funnel’s first drawing fetches its parts, judges 342 areas and places labels; where a task is over 50 ms, placing can be put in a task of its own.',
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
