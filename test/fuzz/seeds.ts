import { storedZip } from '../../packages/formats/src/xlsx/stored-zip.js';

/** A small input of one format. Inputs of one `kind` may be spliced with each other. */
export interface Seed {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (kind: string, ...all: readonly string[]): Seed[] => all.map((text) => ({ kind, bytes: encode(text) }));
const json = (kind: string, ...all: readonly unknown[]): Seed[] =>
  texts(kind, ...all.map((one) => JSON.stringify(one)));

const csv = texts(
  'csv',
  'regio;Jaar;wmo\r\nGM0362;2023;70,5\r\nGM0363;2024;.\r\n',
  'a,b,c\n1,"x ""y""\nz",2.5\n2,,1e3\n',
  'Titel van de tabel\nBron: CBS\n\ngemeente\t2022\t2023*\nUtrecht\t1.234\t5,6%\nAmsterdam\t-\t<10\n',
  '"Regio\'s";"Perioden";"Bevolking/Inwoners (aantal)"\r\n"Nederland";"2020";"17407585"\r\n"Zuilen";"2020";"       ."\r\n',
  'Gemeenten;Taakveld;Categorie;k_1eKwartaal_1\nNederland;1.1;L1.1;300\nUtrecht;1.1;L1.1;100\nAmsterdam;1.1;L1.1;200\n',
  'Measure;RegioS;Perioden;Value\nM1;GM0344  ;2024JJ00;12\nM1;GM0363  ;2024KW01;13\n',
  'van;naar;jaar;deel;bron\nGM0171;GM0995;2019;1;CBS\n',
);

const dataset = {
  version: '2.0',
  class: 'dataset',
  label: 'Wmo',
  id: ['time', 'maat', 'geo'],
  size: ['2', 2, 2],
  role: { time: ['time'], geo: ['geo'], metric: ['maat'] },
  dimension: {
    time: { category: { index: { '2024': 1, '2023': 0 } } },
    maat: {
      category: { index: ['wmo', 'jeugd'], unit: { jeugd: { symbol: '%', decimals: 1 } }, child: { wmo: ['jeugd'] } },
    },
    geo: { category: { index: ['NL00', 'GM0362'], label: { NL00: 'Nederland', GM0362: 'Amstelveen' } } },
  },
  value: { 0: 10, 1: 20, 2: 9.7, 4: 11, 7: 'x' },
  status: { 4: 'p', 5: ':' },
  extension: {
    draagkracht: { version: 1, indicators: { wmo: { direction: 'lower' } }, events: [{ period: '2024', text: 'a' }] },
  },
};

const jsonStat = json(
  'json',
  dataset,
  { wmo: { ...dataset, value: [1, 2, 3, 4, 5, 6, 7, null] } },
  { class: 'collection', link: { item: [dataset, { class: 'dataset', href: 'https://x.example' }] } },
);

const odata = json(
  'json',
  {
    'odata.metadata': 'https://opendata.cbs.nl/ODataApi/odata/84799NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
    value: [
      { ID: 0, RegioS: 'GM0344  ', Perioden: '2024JJ00', AantalInwoners_5: 374238, Mannen_6: null },
      { ID: 1, RegioS: 'NL00    ', Perioden: '2024JJ00', AantalInwoners_5: 17407585, Mannen_6: 8648031 },
    ],
  },
  {
    '@odata.context': 'https://odata4.cbs.nl/CBS/83841NED/$metadata#Observations',
    value: [
      {
        Id: 0,
        Measure: 'M1',
        ValueAttribute: 'None',
        Value: 12.5,
        StringValue: null,
        RegioS: 'GM0344',
        Perioden: '2024JJ00',
      },
      { Id: 1, Measure: 'M1', ValueAttribute: 'Impossible', Value: null, RegioS: 'GM0363', Perioden: '2023KW01' },
    ],
    '@odata.nextLink': 'https://odata4.cbs.nl/CBS/83841NED/Observations?$skip=2',
  },
  [
    { gemeente: 'Utrecht', code: 'GM0344', jaar: 2024, wmo: 12.5 },
    { gemeente: 'Amsterdam', code: 'GM0363', jaar: 2024, wmo: null },
  ],
);

const page = texts(
  'page',
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"></head><body><h2>Wmo</h2><table><caption>Per <b>wijk</b></caption>
<thead><tr><th rowspan=2 scope=col>Wijk</th><th colspan=2>Aantal</th></tr><tr><th>2023</th><th>2024</th></tr></thead>
<tbody><tr><th scope=row>West</th><td>1.234</td><td>12,5&nbsp;%</td></tr><tr><th scope=row rowspan=2>Oost</th><td>1<sup>1</sup></td><td>.</td></tr><tr><td>2<td>3</tbody>
<tfoot><tr><td>Totaal<td>4<td>5</tfoot></table><table><tr><td><table><tr><td>a<td>1</table></table></body></html>`,
  '<table><tr><td>menu<td>zoek<tr><td>x<td>1<tr><td>y<td>2</table>',
);

const NS = 'http://schemas.openxmlformats.org';
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  'xl/workbook.xml': `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><workbookPr date1904="0"/><sheets><sheet name="blad" sheetId="1" state="visible" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${NS}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${NS}/spreadsheetml/2006/main" count="3" uniqueCount="3"><si><t>wijk</t></si><si><r><t>aan</t></r><r><t>tal &amp; deel</t></r></si><si><t>West</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><dimension ref="A1:D4"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><v>dag</v></c><c r="D2" t="str"><v>d</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>0.123</v></c><c r="C3" s="2"><v>45352</v></c><c r="D3" t="e"><v>#N/A</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f>B3*2</f></c><c r="C4"/><c r="D4"><v>1E3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells></worksheet>`,
};

/** A zip as it is: nearly every change breaks it, and must be told as damage. */
const zip: Seed = {
  kind: 'zip',
  bytes: storedZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: encode(text) }))),
};

/** One part of a workbook; `wrapped` puts it in a zip that is whole, so that the change reaches the reader of its meaning. */
const inside: Seed[] = Object.entries(parts).map(([name, text]) => ({ kind: `part:${name}`, bytes: encode(text) }));

/** Puts a changed part of a workbook among the others. */
export function wrapped({ kind }: Seed, bytes: Uint8Array): Uint8Array {
  if (!kind.startsWith('part:')) return bytes;
  const changed = kind.slice('part:'.length);
  return storedZip(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: name === changed ? bytes : encode(text) })),
  );
}

/** Inputs every reader has, each as often as it should be met. */
export const seeds: readonly Seed[] = [...csv, ...csv, ...jsonStat, ...odata, ...page, ...page, zip, ...inside];
