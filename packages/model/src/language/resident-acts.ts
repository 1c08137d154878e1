/** Words for a resident, as somebody who can do something. */
const people =
  'inwoners?|bewoners?|bewoonsters?|mensen|ouders?|kind(?:eren)?|jongeren?|jongen|meisje|moeders?|vaders?|buren|buurman|buurvrouw|buurtbewoners|gezin(?:nen)?|families?|mantelzorgers?|vrijwilligers?|cliënt(?:en)?|mevrouw|meneer|deelnemers?|gebruikers?|ervaringsdeskundigen?|burgers?|u|jij|je';

/** Verbs of somebody who acts, in the forms that stand beside who does it. What happens to somebody, such as "krijgt", is not in it. */
const acts =
  'kies kiest kiezen koos kozen vraag vraagt vragen vroeg vroegen vertelt vertellen vertelde vertelden zegt zeggen zei zeiden wil willen wilt wilde wilden doet doen deed deden maakt maken maakte maakten besluit besluiten besloot besloten beslist beslissen besliste beslisten bepaalt bepalen bepaalde bepaalden bedenkt bedenken bedacht bedachten helpt helpen hielp hielpen gaat gaan ging gingen kan kunt kunnen kon konden komt komen kwam kwamen geeft geven gaf gaven neemt nemen nam namen schrijft schrijven schreef schreven denkt denken dacht dachten regelt regelen regelde regelden organiseert organiseren organiseerde organiseerden kookt koken kookte kookten werkt werken werkte werkten leert leren leerde leerden zoekt zoeken zocht zochten vindt vinden vond vonden belt bellen belde belden brengt brengen bracht brachten begint beginnen begon begonnen stelt stellen stelde stelden noemt noemen noemde noemden praat praten praatte praatten gebruikt gebruiken gebruikte gebruikten stuurt sturen stuurde stuurden zorgt zorgen zorgde zorgden weet weten wist wisten leest lezen las lazen meldt melden meldde meldden woont wonen loopt lopen liep liepen ziet zien zag zagen legt leggen legde legden bouwt bouwen bouwde bouwden beoordeelt beoordelen laat laten liet lieten'
    .split(' ')
    .join('|');
const done =
  'gekozen|gevraagd|verteld|gezegd|gewild|gedaan|gemaakt|besloten|beslist|bepaald|bedacht|geholpen|gegeven|genomen|geschreven|geregeld|georganiseerd|gekookt|geleerd|gezocht|gevonden|gebeld|gebracht|genoemd|gestuurd|gebouwd';

const article = '(?:(?:de|het|een|deze|die|onze|haar|zijn|hun|veel|alle|sommige|enkele|twee|drie) )?(?:\\p{Ll}+e )?';
/** Small words that may stand between somebody and what they do. */
const between =
  '(?: (?:zelf|zelfs|ook|dan|nu|daar|er|toen|al|samen|het|dit|dat|wat|niet|vaak|graag|eerst|hier|uit|van|de|in|wijk|straat|onze))' +
  '{0,3}';

/** Before a verb that comes first, so that who stands behind it is the one who acts: "Dan kiest de inwoner", not "Wij bellen u". */
const opening =
  '(?:^["“‘(]?|[,;:] (?:en |maar )?|(?<![\\p{L}-])(?:dan|toen|daar|hier|nu|wat|wie|hoe|waar|wanneer|waarom|ook|eerst|soms|vaak|later|daarna|daarom|zo|samen|vandaag|morgen|gisteren|zelf) )';

const someone = `(?<![\\p{L}-])${article}(?:${people})(?![\\p{L}-])`;
const patterns = [
  `${someone}${between} (?:${acts})(?![\\p{L}-])`,
  `${opening}(?:${acts}) ${article}(?:${people})(?![\\p{L}-])`,
  '(?<![\\p{L}-])(?:kunt|wilt) u(?![\\p{L}-])',
  `${someone} (?:heeft|hebben|had|hadden)(?![\\p{L}-])[^,;.]{0,60}(?<![\\p{L}-])(?:${done})(?![\\p{L}-])`,
].map((source) => new RegExp(source, 'iu'));

/** Sentences in which something is asked of somebody or done to them do not count, whatever else stands in them. */
const undone =
  /(?<![\p{L}-])(?:moet|moeten|moest|moesten|dient te|dienen te|mag niet|mogen niet|wordt|worden|werd|werden|geacht)(?![\p{L}-])/iu;

/**
 * Whether a resident does something in a Dutch sentence: a word for a resident stands beside a verb of acting, such as to choose, ask or
 * make, and the sentence holds no "moet" and no "wordt". A rule of thumb: it reads words, not who is meant.
 */
export const residentActs = (sentence: string): boolean =>
  !undone.test(sentence) && patterns.some((pattern) => pattern.test(sentence));
