/**
 * Files written for the tests, in the shapes that were described by people who use them; none is a copy of a real one. Seen
 * described: StatLine "volgens tabelindeling" (title, empty lines, a row per dimension, "Bron: CBS"), StatLine with a row per
 * case (`Bevolking (aantal)`), and what Swing takes in. Inferred: how Waarstaatjegemeente lays out a table as CSV.
 */

/** StatLine "CSV volgens tabelindeling": dimensions across, topics down with their unit in the second column. */
export const statlineStacked = [
  '"Wmo-cliënten; type maatwerkarrangement, regio"',
  '',
  '',
  '"";"Regio\'s";"Utrecht";"Utrecht";"Amersfoort";"Amersfoort"',
  '"Onderwerp";"Perioden";"2022";"2023*";"2022";"2023*"',
  '"Wmo-cliënten";"aantal";"14 050";"14 320";"5 905";"6 010"',
  '"Wmo-cliënten per 1 000 inwoners";"per 1 000 inwoners";"39,1";"39,2";"37,2";"."',
  '"Bron: CBS"',
].join('\r\n');

/** StatLine with a row per case: dimensions down, topics across with their unit in brackets. */
export const statlineFlat = [
  '"Leeftijd";"Regio\'s";"Perioden";"Jongeren met jeugdzorg (aantal)";"Jongeren met jeugdzorg (%)"',
  '"Totaal";"Utrecht";"2022";"8040";"9,8"',
  '"Totaal";"Utrecht";"2023";"8265";"10,1"',
  '"4 tot 8 jaar";"Utrecht";"2022";"1560";"9,1"',
  '"4 tot 8 jaar";"Utrecht";"2023";".";"."',
].join('\n');

/** Swing as a table: places down, indicators over periods. */
export const swingStacked = [
  'Sociaal domein',
  '',
  ';Cliënten met een maatwerkarrangement Wmo (per 10.000 inwoners);;Jongeren met jeugdhulp (%);',
  'Gemeenten;2022;2023;2022;2023',
  'Utrecht;590;?;10,5;10,9',
  'Amersfoort;610;620;x;11,2',
  'Baarn;-;580;9,4;9,7',
  '',
  'Bron: CBS - Wmo en Jeugd, bewerking VNG Waarstaatjegemeente',
  '? = onbekend',
  'x = afgeschermd',
].join('\n');

/** Swing as it is taken in: a column per indicator. */
export const swingFlat = [
  'Period;GeoLevel;GeoItem;wmo_clienten;jeugd_p',
  '2022;gemeente;344;14050;10,5',
  '2023;gemeente;344;14320;-99999',
  '2022;wijk;34401;880;-99997',
  '2023;wijk;34401;-99996;-99998',
].join('\n');

/** Swing as it is taken in: indicators down. */
export const swingLong = [
  'PERIODE;GEBIEDSNIVEAU;GEBIED;NAAM;WAARDE',
  '2022;gemeente2022;0307;eenzaam;45,5',
  '2022;gemeente2022;0344;eenzaam;48,1',
  '2022;gemeente2022;0307;mantelzorg;14,2',
  '2022;gemeente2022;0344;mantelzorg;-99996',
].join('\n');

/** A budget by Iv3 with its own total. */
export const iv3Budget = [
  'Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten;Provincie',
  'Utrecht;6.1 Samenkracht en burgerparticipatie;100.0;20.0;500.0;Utrecht',
  'Utrecht;6.71 Maatwerkdienstverlening 18+;;0.0;10.0;Utrecht',
  'Utrecht;6.71a Huishoudelijke hulp (WMO);;5.0;300.0;Utrecht',
  'Utrecht;6.71d Overige maatwerkarrangementen ..;;1.0;40.0;Utrecht',
  'Baarn;6.1 Samenkracht en burgerparticipatie;10.0;2.0;50.0;Utrecht',
  'Baarn;6.71 Maatwerkdienstverlening 18+;;0.0;0.0;Utrecht',
  'Baarn;6.71a Huishoudelijke hulp (WMO);;0.5;30.5;Utrecht',
  'Baarn;6.71d Overige maatwerkarrangementen ..;;;4.0;Utrecht',
  'Nederland;6.1 Samenkracht en burgerparticipatie;110.0;22.0;550.0;',
  'Nederland;6.71 Maatwerkdienstverlening 18+;;0.0;10.0;',
  'Nederland;6.71a Huishoudelijke hulp (WMO);;5.5;330.5;',
  'Nederland;6.71d Overige maatwerkarrangementen ..;;1.0;44.0;',
].join('\n');
