const HEAD = 'Regiocode;Regio;Jaar;Jongeren met jeugdhulp (%);Moeite met rondkomen (%);Geeft informele hulp (%)';

/** Invented shares per year, 2013–2024, for a municipality, one of its neighbourhoods and the country. */
const rows: readonly (readonly [string, string, readonly (readonly number[])[]])[] = [
  [
    'NL00',
    'Nederland',
    [
      [9.1, 9.3, 9.2, 9.5, 9.6, 9.8, 9.9, 9.7, 10.1, 10.3, 10.2, 10.4],
      [22, 23, 21, 22, 20, 21, 20, 21, 22, 23, 22, 22],
      [32, 32, 33, 32, 33, 33, 32, 33, 33, 34, 33, 34],
    ],
  ],
  [
    'GM9999',
    'Voorbeeldgemeente',
    [
      [8.8, 9.0, 9.1, 9.0, 9.3, 9.4, 9.6, 9.5, 9.7, 9.9, 9.8, 9.9],
      [24, 25, 24, 23, 24, 23, 22, 23, 25, 26, 24, 25],
      [30, 31, 30, 31, 31, 32, 30, 31, 32, 31, 32, 32],
    ],
  ],
  [
    'BU99990101',
    'Voorbeeldbuurt',
    [
      [10.2, 10.6, 10.1, 10.8, 10.4, 11.0, 10.7, 10.9, 12.9, 13.2, 13.6, 14.1],
      [31, 33, 30, 32, 29, 31, 30, 33, 32, 34, 31, 30],
      [24, 25, 24, 25, 26, 25, 27, 28, 29, 30, 31, 32],
    ],
  ],
];

const dutch = (value: number): string => String(value).replace('.', ',');

/** A small file with invented figures, read by the same road as any other: the example shows what the product really does. */
export function exampleFile(name = 'voorbeeld.csv'): File {
  const lines = rows.flatMap(([code, label, columns]) =>
    columns[0]!.map((_, year) =>
      [code, label, 2013 + year, ...columns.map((column) => dutch(column[year]!))].join(';'),
    ),
  );
  return new File([[HEAD, ...lines].join('\r\n')], name, { type: 'text/csv' });
}
