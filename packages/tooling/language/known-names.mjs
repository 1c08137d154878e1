// Names in capitals that stay as they are, each with the reason: who reads it knows it, or it is explained where it first stands.

const names = `
CBS: the national office of statistics; everybody who works with these figures knows it
GGD: the health service; its full name is less known than this one
VNG: the association of municipalities
BSN: explained where it is first asked about, and known to everybody from letters
KvK: the register of trade
CSV: the name of a kind of file, as a programme shows it
JSON: the name of a kind of file
PDF: the name of a kind of file
PNG: the name of a kind of file
SVG: the name of a kind of file
HTML: the name of a kind of file
XML: the name of a kind of file
CMS: what a webmaster calls the programme behind the site
URL: for a webmaster
UTF: the name of an encoding
MB: the size of a file, as every device shows it
SES: the official name of a measure of CBS is SES-WOA; what it measures stands beside it
WOA: see SES
COROP: the official name of a kind of region
RIVM: the institute that makes the health monitor; known from the news
CAMT: the name of a kind of file, as a bank offers it
TAB: the name of a kind of file, as a bank offers it
RD: the Dutch grid of coordinates, for who made a map
BABS: canon of D§1.2, with its letters beside it
BIOS: canon of D§1.2, with its letters beside it
WCAG: the guideline for accessible pages; whoever writes an accessibility statement knows it by these letters
AA: a level of WCAG, as the law writes it
PBL: the office that makes the regional forecast, in the name of that forecast
MET: canon of D§1.2: the MET-modus
`;

/** @type {ReadonlySet<string>} */
export const knownNames = new Set(
  names
    .trim()
    .split('\n')
    .map((line) => line.split(': ')[0] ?? ''),
);
