import { privacyHits } from '@draagkracht/model';

/**
 * First names that many people in the Netherlands have and that are no word of their own. Whoever is called otherwise is not noticed: a
 * list of all names would hold half the dictionary.
 */
const firstNames: ReadonlySet<string> = new Set(
  `aad abdel ahmed albert ali alie alida amina anja anna anne annemarie annie anouk anton antonia arie arjan ayşe
  bart bas ben bep bert bianca bram brigitte carla carolien cees chantal cor corrie daan danielle david dennis diana
  dick dirk ed eefje ellen els emma erik erwin esther evert fatima fatma femke fleur floor frank frans fred freek
  gerard gerda gerrit gijs greet greetje guus han hanneke hans harm harry hassan heleen henk herman ibrahim ida ine
  inge ingrid irene jaap jacqueline jan janneke jannie jans jasper jeanette jelle jeroen jesse joep johan johanna
  john joke jolanda joost jos joyce judith julia karel karin kees khadija kim klaas koen koos laura leen lida lieke
  linda lisa loes lotte louise luuk maaike maarten machteld marga margreet maria marian marieke marijke marja marjan
  mark marleen martijn martin matthijs meindert mehmet melissa michel mieke miep mirjam mohamed mohammed monique
  mustafa nel nelleke nico niels nienke nora omar paul peter petra piet pieter pim renate rené riet rik rob robert
  roel ronald rosa ruud said samira sander sandra sanne saskia sien sjaak sjoerd sofie stefan steven susan suzanne
  teun theo thijs thomas tineke tom ton toon trees trudy truus ursula wendy wiebe wil willem willemijn wim wouter
  yasmin yusuf yvonne zeynep`.split(/\s+/),
);

const words = (text: string): readonly string[] => text.split(/[^\p{L}'’-]+/u).filter((word) => word !== '');

/** "J. de Vries": a letter with a point before a word with a capital. */
const initials = /(?<!\p{L})\p{Lu}\.\s*(?:\p{Lu}\.\s*)*(?:(?:van|de|den|der|het|ten|ter)\s+)*\p{Lu}\p{L}+/u;
/** "mevrouw Jansen" is told by the guard; "tante Jo" and "oom Piet" are not: a capital after a word of kin. */
const kin =
  /(?<!\p{L})(?:zus|zusje|broer|broertje|tante|oom|nicht|neef|oma|opa|moeder|vader|mama|papa|dochter|zoon|buurvrouw|buurman|vriend|vriendin|partner|man|vrouw|sister|brother|aunt|uncle|cousin|daughter|son|neighbour|friend|husband|wife)\s+\p{Lu}\p{L}+/iu;
const capitalAfter = (text: string): boolean => {
  const found = kin.exec(text);
  return found !== null && /\s\p{Lu}\p{L}*$/u.test(found[0]);
};

/**
 * Whether somebody seems to be named where a role is asked. It knows titles, initials, a capital behind a word of kin, and a list of first
 * names. It cannot see an unusual name that stands alone, nor a nickname.
 */
export const looksLikeName = (text: string): boolean =>
  privacyHits(text).some(({ kind }) => kind === 'name') ||
  initials.test(text) ||
  capitalAfter(text) ||
  words(text).some((word) => firstNames.has(word.toLowerCase()));
