// Made up for the tests in the shape CBS gives its tables; small enough to add up by hand.

/** A row of a response. */
export type Row = Readonly<Record<string, unknown>>;

/** A table as a service of CBS has it: its sets by name, and its properties. */
export interface ServedTable {
  readonly version: 3 | 4;
  readonly id: string;
  readonly sets: Readonly<Record<string, readonly Row[]>>;
  /** v4 only: the one object at `Properties`. */
  readonly properties?: Row;
}

/** Region codes as the plain tables of CBS have them: six wide, with `NL01` for the country. */
export const regions = ['NL01  ', 'GM0344', 'GM0362'];
const regionTitles = ['Nederland', 'Utrecht (gemeente)', 'Amstelveen'];
export const years = ['2021JJ00', '2022JJ00', '2023JJ00'];
const statuses = ['Definitief', 'NaderVoorlopig', 'Voorlopig'];
export const ages = ['T001', 'A018'];
const ageTitles = ['Totaal leeftijd', '18 tot 27 jaar'];

/** The figure of a place: region, year, age and measure can be told from it. */
export const figureAt = (r: number, p: number, a: number, m: number): number =>
  (r + 1) * 1000 + p * 100 + a * 10 + m + (m === 1 ? 0.5 : 0);

/** The cell that has a gap, and which: Amstelveen, the young. */
const markAt = (r: number, p: number, a: number): string =>
  r === 2 && a === 1 ? ['Confidential', 'Impossible', 'Unknown'][p]! : 'None';

interface Place {
  readonly r: number;
  readonly p: number;
  readonly a: number;
}

const places: readonly Place[] = regions.flatMap((_, r) =>
  ages.flatMap((__, a) => years.map((___, p) => ({ r, p, a }))),
);

const measures = [
  { code: 'M001', title: 'Personen met bijstand', unit: 'aantal', decimals: 0 },
  { code: 'M002', title: 'Uitgaven', unit: 'x 1 000 euro', decimals: 1 },
];

/** Eighteen places of two measures: 36 observations. */
export const v4Table: ServedTable = {
  version: 4,
  id: '90001NED',
  properties: {
    Identifier: '90001NED',
    Title: 'Bijstand; leeftijd, regio',
    ObservationCount: 36,
    TemporalCoverage: '2021-2023',
  },
  sets: {
    Dimensions: [
      { Identifier: 'Leeftijd', Title: 'Leeftijd', Kind: 'Dimension' },
      { Identifier: 'RegioS', Title: "Regio's", Kind: 'GeoDimension' },
      { Identifier: 'Perioden', Title: 'Perioden', Kind: 'TimeDimension' },
    ],
    MeasureGroups: [{ Id: '1', Title: 'Sociale zekerheid', ParentId: null }],
    MeasureCodes: measures.map(({ code, title, unit, decimals }) => ({
      Identifier: code,
      Title: title,
      Description: `${title} op 31 december.`,
      MeasureGroupId: '1',
      DataType: 'Double',
      Unit: unit,
      Decimals: decimals,
    })),
    LeeftijdCodes: ages.map((code, i) => ({ Identifier: code, Title: ageTitles[i], DimensionGroupId: null })),
    RegioSCodes: regions.map((code, i) => ({ Identifier: code, Title: regionTitles[i], DimensionGroupId: null })),
    PeriodenCodes: years.map((code, i) => ({
      Identifier: code,
      Title: `${code.slice(0, 4)}${['', '**', '*'][i]}`,
      Status: statuses[i],
      DimensionGroupId: null,
    })),
    Observations: places.flatMap(({ r, p, a }, place) =>
      measures.map(({ code }, m) => ({
        Id: place * 2 + m,
        Measure: code,
        ValueAttribute: markAt(r, p, a),
        Value: markAt(r, p, a) === 'None' ? figureAt(r, p, a, m) : null,
        StringValue: null,
        Leeftijd: ages[a],
        RegioS: regions[r],
        Perioden: years[p],
      })),
    ),
  },
};

const field = (m: number): string => ['PersonenMetBijstand_1', 'Uitgaven_2'][m]!;

/** The same figures as the older service gives them: a row per place, `null` for every gap. */
export const v3Table: ServedTable = {
  version: 3,
  id: '90002NED',
  sets: {
    TableInfos: [
      {
        ID: 1,
        Identifier: '90002NED',
        Title: 'Bijstand; leeftijd, regio',
        ShortTitle: 'Bijstand',
        Period: '2021 - 2023',
        ColumnCount: 5,
        RecordCount: 18,
      },
    ],
    DataProperties: [
      { ID: 0, ParentID: null, Type: 'Dimension', Key: 'Leeftijd', Title: 'Leeftijd' },
      { ID: 1, ParentID: null, Type: 'GeoDimension', Key: 'RegioS', Title: "Regio's" },
      { ID: 2, ParentID: null, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
      { ID: 3, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Sociale zekerheid' },
      ...measures.map(({ title, unit, decimals }, m) => ({
        ID: 4 + m,
        ParentID: 3,
        Type: 'Topic',
        Key: field(m),
        Title: title,
        Description: `${title} op 31 december.`,
        Datatype: m === 0 ? 'Long' : 'Double',
        Unit: unit,
        Decimals: decimals,
      })),
    ],
    Leeftijd: ages.map((code, i) => ({ Key: code, Title: ageTitles[i], Description: '' })),
    RegioS: regions.map((code, i) => ({ Key: code, Title: regionTitles[i], Description: '' })),
    Perioden: years.map((code, i) => ({ Key: code, Title: code.slice(0, 4), Description: '', Status: statuses[i] })),
    TypedDataSet: places.map(({ r, p, a }, place) => ({
      ID: place,
      Leeftijd: ages[a],
      RegioS: regions[r],
      Perioden: years[p],
      ...Object.fromEntries(
        measures.map((_, m) => [field(m), markAt(r, p, a) === 'None' ? figureAt(r, p, a, m) : null]),
      ),
    })),
  },
};

const context = ({ version, id }: ServedTable, set: string): Row =>
  version === 3
    ? { 'odata.metadata': `http://opendata.cbs.nl/ODataApi/OData/${id}/$metadata#Cbs.OData.WebAPI.${set}` }
    : { '@odata.context': `https://datasets.cbs.nl/odata/v1/CBS/${id}/$metadata#${set}` };

/** A whole response, as it would be saved from a browser. */
export const responseFile = (table: ServedTable, set: string): Row =>
  set === 'Properties'
    ? { ...context(table, set), ...table.properties }
    : { ...context(table, set), value: table.sets[set] };
