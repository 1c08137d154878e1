/** What has a shape of its own in a text. */
export type ShapeKind = 'email' | 'phone' | 'iban' | 'address' | 'name' | 'birth-date';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const monthName = '(?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)';
const someDate = `(?:${day}[-/. ](?:0?[1-9]|1[0-2])[-/. ]['’]?\\d{2}|${day} ${monthName}|(?:19|20)\\d{2}-\\d{2}-\\d{2})`;

/** Words before a date that make it the date of a paper or a rule, not of a person. */
const paper = 'wet|besluit|brief|regeling|verordening|beleidsregels?|vergadering|nota|rapport|versie|act|letter|report';

/** Only after a title: "mevrouw van de balie" is nobody in particular, "mevrouw Van de Berg" is somebody. */
const title = '[Mm]eneer|[Mm]evrouw|[Dd]e [Hh]eer|[Ff]amilie|[Dd]okter';
/** With a full stop nothing need stand between it and a name: "dhr.Jansen". Capitals throughout only where they are no unit or office. */
const shortTitle = '[Dd]hr|DHR|[Mm]evr?|MEVR|[Mm]w|[Mm]rs?|[Mm]s|[Dd]rs?|[Ff]am|FAM';
const titled = `(?:(?:${title}|${shortTitle})\\s+|(?:${shortTitle}|[Hh]r)\\.\\s*)`;
const quote = "['’‘`]";
/** What stands before many surnames, as people type it: "v.d. Berg", "van ’t Hof", "op den Akker", "d’Hondt". */
const particle = `van|von|de|den|der|het|ten|ter|el|la|le|v\\.? ?[dh]\\.?|v/d|v\\.|${quote}t|(?:in|op|uit|aan|onder) (?:${quote}t|den|der)`;
const particles = `(?:(?:${particle})\\s+)*(?:[dlDL]${quote}|${quote}s-)?`;

/** Words of kin and of work in the social domain that are often followed by a given name. */
const relative =
  'broer(?:tje)?|zus(?:je|ter)?|zoon(?:tje)?|dochter(?:tje)?|moeder|vader|mama|papa|oma|opa|oom|tante|neef(?:je)?|nicht(?:je)?|zwager|schoonzus|schoonzoon|schoondochter|schoonmoeder|schoonvader|kleinzoon|kleindochter|buurman|buurvrouw|buurmeisje|buurjongen|stiefvader|stiefmoeder|pleegkind|brother|sister|son|daughter|mother|father|grandmother|grandfather|uncle|aunt|nephew|niece';
const kin = `${relative}|juf|meester|cliënte?|patiënte?|inwoner|bewoner|bewoonster|neighbour|neighbor|client|patient|resident`;
/** Words that are everyday ones as well, so only after somebody's: "mijn man Kees". */
const near =
  'man|vrouw|vriend(?:in)?|partner|kind|ex|collega|begeleid(?:er|ster)|mantelzorger|husband|wife|friend|colleague';
const whose = '(?:[Mm]ijn|[Zz]ijn|[Hh]aar|[Hh]un|[Oo]nze|[Uu]w|[Jj]ouw|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our)';

/** Capitals that are no given name: the first word of a sentence without a stop before it, laws, offices, languages, places at hand. */
const noName =
  'De|Het|Een|Ik|Hij|Zij|Ze|Wij|We|Je|Jij|Dat|Dit|Die|Er|In|Op|Om|Toen|Maar|En|Of|Nu|Na|Ook|Wat|Wie|Hoe|Als|Al|Bij|Met|Voor|Naar|Uit|Te|Tot|Geen|Niet|The|She|He|They|It|And|But|When|At|On|To|Wmo|Wlz|Zvw|Jeugdwet|Participatiewet|Wajong|Uwv|Ggz|Nederland\\p{L}*|Engels\\p{L}*|Frans|Franse|Duits\\p{L}*|Turks\\p{L}*|Marokk\\p{L}*|Arabisch\\p{L}*|Pools|Poolse|Oekra\\p{L}*|Syri?s?ch\\p{L}*|Spaans\\p{L}*|Surinaams\\p{L}*|Dutch|English|Turkish|Moroccan|Arabic|Polish|Kerst\\p{L}*|Pasen|Ramadan|Christmas';
const givenName = `(?!(?:${noName})(?!\\p{L}))\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?`;

const shape = (source: string): RegExp => new RegExp(source, 'gu');

/** Shapes that always point at a person; each is looked for on its own. */
export const shapes: readonly (readonly [ShapeKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu],
  ['iban', /(?<![A-Z\d])NL\d{2}[ .-]?[A-Z]{4}[ .-]?(?:\d[ .-]?){9}\d/gi],
  // Nine digits after the 0 or the country code; the first follows the 0 without a gap, as in every Dutch notation. A day with an hour is none.
  [
    'phone',
    /(?<![\d.,+])(?!\d\d([- ])\d\d\1(?:19|20)\d\d(?!\d))(?:(?:\+|00)31[ -]?(?:\(0\) ?)?(?=[1-9])|\(?0)[1-9](?:(?: - |[ )-]{0,2})\d){8}(?!\d)/g,
  ],
  // Of a mobile number the pairs are parted by full stops too, or a slash follows the 06.
  ['phone', /(?<![\d.,+/])06(?:\.\d{8}|\/ ?\d{2}(?: ?\d{2}){3}|[./]\d{2}(?:\.\d{2}){3})(?![\d.]\d|\d)/g],
  // Without any gap too, but "2024KW01" is a quarter of CBS.
  [
    'address',
    /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?:, ?| |(?=\d)(?<!(?:JJ|HJ|KW|MM)))(?:(?:nr\.?|nummer|huisnummer) )?\d{1,5}(?![\p{L}\d]{2})/gu,
  ],
  // Small letters without a gap: "2025 en 2026" is no postcode.
  ['address', /(?<![\p{L}\d])[1-9]\d{3}[a-z]{2},? \d{1,5}(?![\p{L}\d]{2})/gu],
  ['address', /(?<![\p{L}\d])\d{1,5}[a-z]?, ?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu],
  ['address', /(?<![\p{L}\d])\p{Ll}+(?:straat|laan|steeg|gracht)\s+\d{1,5}(?!\d)/gu],
  // "Onderweg 5 mensen gesproken" is no address.
  [
    'address',
    /(?<![\p{L}\d])(?!Onderweg)\p{Lu}\p{L}+(?:straat|laan|weg|plein|plantsoen|gracht|kade|dijk|hof|steeg|singel|dreef)\s+\d{1,5}(?!\d)/gu,
  ],
  ['name', shape(`(?<![\\p{L}\\d])${titled}${particles}\\p{Lu}(?:\\.|\\p{L}+)`)],
  ['name', shape(`(?<![\\p{L}\\d-])(?:${kin}|${whose} (?:\\p{Ll}+ )?(?:${near})) (?:heet |\\()?${givenName}`)],
  ['name', shape(`(?<![\\p{L}\\d-])(?:${relative}) (?:van|of) ${givenName}`)],
  ['name', shape(`(?<![\\p{L}\\d])(?:[Hh]ij|[Zz]ij|[Zz]e|[Ii]k|die) heet(?:te)? ${givenName}`)],
  [
    'birth-date',
    new RegExp(
      `(?<!\\p{L})(?:geboren|geb(?:\\.? ?dat(?:um)?)?\\.?|geboortedatum|born|date of birth|d\\.?o\\.?b\\.?)(?!\\p{L})[^.\\n\\d]{0,20}${someDate}`,
      'giu',
    ),
  ],
  // A whole date of up to 2019; after "sinds" and the like, or after a paper, it dates no person.
  [
    'birth-date',
    new RegExp(
      `(?<![\\d.,/-])(?<!\\b(?:sinds|vanaf|per|tot|since|from|until|d\\.d\\.) )(?<!\\b(?:${paper})(?: van| of| d\\.d\\.| dated)? )${day}[-/.](?:0?[1-9]|1[0-2])[-/.](?:19\\d{2}|20[01]\\d)(?![\\d/-])`,
      'gi',
    ),
  ],
];
