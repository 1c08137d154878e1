import type { Translated } from '../value/translated.js';

/** A word the lens marks, with the question it asks. Never with a better word: who wrote it knows what was meant. */
export interface LensWord {
  /** As it is listed, and kept with a chosen question. */
  readonly value: string;
  readonly kind: 'talk-about' | 'label';
  /** The other ways in which it is written. */
  readonly forms: readonly string[];
  readonly question: Translated;
}

const ask = (nl: string, en: string): Translated => ({ nl, en });

/** What is asked of a marked word that has no question of its own. */
export const lensQuestions = {
  'talk-about': ask('Wie heeft dit gezegd?', 'Who said this?'),
  label: ask('Hoe noemt deze mens zichzelf?', 'What does this person call themselves?'),
  passive: ask('Wie doet dit?', 'Who does this?'),
  long: ask('Welke twee dingen zegt deze zin?', 'Which two things does this sentence say?'),
  abbreviation: ask('Weet de lezer wat deze letters betekenen?', 'Does the reader know what these letters mean?'),
} as const;

const whose = ask('Wie vindt dat? En wat vindt de inwoner?', 'Who thinks so? And what does the resident think?');
const spoken = ask('Wie zijn deze mensen? Heeft u hen gesproken?', 'Who are these people? Did you speak with them?');
const who = ask('Wie doet straks wat?', 'Who will do what?');
const wanted = ask('Vroeg de inwoner hierom?', 'Did the resident ask for this?');
const self = ask('Wat deed deze mens zelf al?', 'What did this person do already?');
const seen = ask('Ziet de inwoner dit ook zo?', 'Does the resident see it this way?');
const whatHappened = ask('Wat gebeurde er? Wie zag dat?', 'What happened? Who saw it?');
const named = lensQuestions.label;

/** Words of talking about people instead of with them, our own list after seed B13: value, other forms, question. */
const talkAbout: readonly (readonly [string, string, Translated])[] = [
  ['de doelgroep', 'doelgroep, doelgroepen, doelgroepenbeleid', spoken],
  ['de burger', 'burgers moeten, van burgers verwachten wij', spoken],
  ['de cliënt dient', 'cliënten dienen, cliënt dient, inwoner dient, inwoners dienen, burger dient', whose],
  ['dient te', 'dienen te', whose],
  ['wordt geacht', 'worden geacht', whose],
  ['verantwoordelijkheid nemen', 'eigen verantwoordelijkheid', whose],
  ['inzetten op', 'zetten in op, zet in op, ingezet op, ingezet wordt op, inzet op', who],
  ['uitrollen', 'uitgerold, uitrol', who],
  ['implementeren', 'geïmplementeerd, implementatie', who],
  ['borgen', 'geborgd, borging', who],
  ['faciliteren', 'gefaciliteerd, faciliteert', who],
  ['draagvlak creëren', 'draagvlak', ask('Met wie praat u daarover?', 'With whom do you talk about that?')],
  ['sluitende aanpak', 'integrale aanpak', who],
  ['ontzorgen', 'ontzorgd, ontzorgt', wanted],
  ['toeleiden', 'toegeleid, toeleiding, toe te leiden', wanted],
  ['begeleiden naar', 'begeleid naar', wanted],
  ['doorverwijzen', 'doorverwezen, verwijzen naar', wanted],
  ['arrangement', 'arrangementen', wanted],
  ['traject', 'trajecten, hulpverleningstraject', wanted],
  ['interventie', 'interventies, interveniëren', wanted],
  ['opschalen', 'opgeschaald, afschalen, afgeschaald', wanted],
  ['motiveren om', 'gemotiveerd worden, motiveren', self],
  ['activeren', 'geactiveerd, activering', self],
  ['zelfredzaam maken', 'zelfredzaamheid vergroten, zelfredzaamheid bevorderen', self],
  ['eigen kracht aanspreken', 'eigen kracht benutten, in hun kracht zetten, in zijn kracht zetten', self],
  ['empoweren', 'empowerment', self],
  ['in kaart brengen', 'in kaart gebracht, brengen in kaart', seen],
  ['in beeld', 'in beeld hebben, in beeld brengen', seen],
  ['ondersteuningsbehoefte', 'zorgbehoefte, hulpvraag', seen],
  ['problematiek', 'problematieken, multiproblematiek', whatHappened],
  ['casus', 'casussen, casuïstiek, cases', ask('Over wie gaat dit? Weet die dat?', 'Who is this about? Do they know?')],
  ['caseload', 'dossier, dossiers', ask('Hoeveel mensen zijn dat?', 'How many people is that?')],
  ['instroom', 'uitstroom, doorstroom, instromen, uitstromen', ask('Waar gingen mensen heen?', 'Where did people go?')],
  ['niet leerbaar', 'onvoldoende leerbaar, beperkt leerbaar', whatHappened],
  ['niet meewerken', 'werkt niet mee, onvoldoende meewerken, ongemotiveerd', whatHappened],
  ['weerstand', 'weerstanden', whatHappened],
  ['men', '', ask('Wie is hier “men”?', 'Who is “men” here?')],
];

/** Labels: one word in the place of a person. */
const labels: readonly (readonly [string, string, Translated])[] = [
  ['kwetsbare burger', 'kwetsbare burgers, kwetsbaren, kwetsbare groepen, kwetsbare inwoners, kwetsbare mensen', named],
  ['cliënt', 'cliënten', named],
  ['zorgvrager', 'zorgvragers, hulpvrager, hulpvragers', named],
  ['zorgmijder', 'zorgmijders, zorgmijdend', whatHappened],
  ['multiprobleemgezin', 'multiprobleemgezinnen, probleemgezin, probleemgezinnen', whatHappened],
  ['risicojongere', 'risicojongeren, probleemjongere, probleemjongeren, hangjongeren, hangjongere', whatHappened],
  ['overlastgever', 'overlastgevers', whatHappened],
  ['verward persoon', 'verwarde personen, verwarde mensen, verwarde man', whatHappened],
  ['uitkeringsgerechtigde', 'uitkeringsgerechtigden, uitkeringstrekker, uitkeringstrekkers', named],
  ['bijstandsmoeder', 'bijstandsmoeders, bijstandsgezin', named],
  ['afstand tot de arbeidsmarkt', 'kwetsbare arbeidspositie', named],
  ['laaggeletterde', 'laaggeletterden, laagopgeleide, laagopgeleiden', named],
  ['minima', 'minder draagkrachtigen, zwakke schouders', named],
  ['zorgbehoevende', 'zorgbehoevenden, hulpbehoevende, hulpbehoevenden', named],
  ['gehandicapte', 'gehandicapten', named],
  ['verslaafde', 'verslaafden', named],
  ['dakloze', 'daklozen, zwerver, zwervers', named],
  ['allochtoon', 'allochtonen, niet-westers, niet-westerse', named],
  ['achterstandswijk', 'achterstandswijken, probleemwijk, probleemwijken, krachtwijk', seen],
  ['niet-zelfredzaam', 'niet zelfredzaam, onvoldoende zelfredzaam', whatHappened],
  ['slachtoffer', 'slachtoffers', named],
  ['doelgroeper', 'lvb’er, ggz-cliënt, wmo-cliënt, jeugdcliënt', named],
];

const wordsOf = (kind: LensWord['kind'], list: typeof labels): LensWord[] =>
  list.map(([value, forms, question]) => ({ value, kind, forms: forms === '' ? [] : forms.split(', '), question }));

/** The list the lens begins with. A team adds its own words and leaves out what it does not want marked. */
export const lensWordList: readonly LensWord[] = [...wordsOf('talk-about', talkAbout), ...wordsOf('label', labels)];
