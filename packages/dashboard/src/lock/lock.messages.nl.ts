/** What is said in Dutch about the lock. */
export const nl = {
  title: 'Slot op uw gegevens',
  purpose:
    'Gebruiken anderen deze computer ook? Zet dan een slot op wat u hier bewaart. Zonder uw wachtzin kan niemand het lezen.',
  looking: 'Wij kijken of er een slot is.',
  notKept: 'Hier wordt niets op dit apparaat bewaard. Er is dus niets om op slot te doen.',
  absence: {
    'insecure-page':
      'Een slot kan hier niet. Het adres van deze pagina begint niet met https. Vraag uw beheerder om een adres met https.',
    'no-cipher': 'Een slot kan hier niet. Deze browser kan niet versleutelen. Gebruik een nieuwere browser.',
  },
  what: {
    summary: 'Wat doet het slot wel, en wat niet?',
    does: 'Wel: iemand die na u achter deze computer zit, kan niet lezen wat u bewaarde. Ook niet in de bestanden van de browser.',
    doesNot:
      'Niet: het helpt niet zolang het slot open is. Het helpt ook niet tegen schadelijke programma’s en tegen wie deze computer beheert.',
    seen: 'Te zien blijft: hoeveel stukken u bewaart, van welke soort, welke kolommen uw cijfers hebben en wanneer iets verloopt. Niet wat erin staat.',
    before: 'Wat u eerder zonder slot bewaarde, kan nog een tijd in oude bestanden van de browser staan.',
    tabs: 'Het slot geldt voor alle tabbladen met deze gegevens. Gaat het in één tabblad open of dicht, dan ook in de andere.',
  },
  lost: {
    warning: 'Bent u de zin kwijt? Dan kan niemand hem herstellen. Ook wij niet, en ook uw beheerder niet.',
    summary: 'Ik weet de zin niet meer',
    text: 'Niemand kan de zin herstellen. Wat op slot staat, is zonder de zin niet te lezen. Dit kan wel:',
    copy: 'Heeft u een kopie die u eerder maakte? Wis dan alles, en zet daarna de kopie terug.',
    tab: 'Staat de monitor nog ergens anders open, van het slot? Maak daar eerst een kopie.',
    wipe: 'Geen kopie? Dan kunt u alleen alles wissen en opnieuw beginnen.',
    wipeButton: 'Alles wissen en opnieuw beginnen',
    sure: 'Weet u het zeker? Alles wat op dit apparaat bewaard is, gaat weg. Dat is niet terug te draaien.',
    yes: 'Ja, wis alles',
    no: 'Nee, laat het staan',
    wiped: 'Alles is gewist. U begint opnieuw, zonder slot.',
  },
  copy: {
    text: 'Maak eerst een kopie. Raakt u de zin kwijt, dan heeft u die nog.',
    readable:
      'In een kopie staat alles leesbaar. Er zit geen slot op. Bewaar de kopie op een plek waar anderen niet bij kunnen.',
    button: 'Maak een kopie',
    made: (file: string) => `De kopie is gemaakt: ${file}. Er zit geen slot op de kopie.`,
  },
  fields: {
    phrase: 'Uw wachtzin',
    newPhrase: 'Uw nieuwe wachtzin',
    again: 'De wachtzin nog een keer',
    old: 'Uw wachtzin van nu',
  },
  hint: 'Minstens vier woorden, of twaalf tekens. Langer is beter. Neem woorden die niet bij elkaar horen. Hoofdletters en cijfers hoeven niet. Plakken mag.',
  notInBrowser: 'Laat de browser de zin niet onthouden als anderen dezelfde aanmelding gebruiken.',
  show: 'Toon wat ik typ',
  caps: 'Caps Lock staat aan.',
  strength: {
    empty: '',
    short: 'Nog te kort.',
    common: 'Te makkelijk te raden. Neem woorden die niet bij elkaar horen.',
    fair: 'Goed genoeg. Met een woord erbij wordt de zin sterker.',
    good: 'Sterk.',
    strong: 'Heel sterk.',
  },
  minutes: {
    legend: 'Vanzelf op slot als u niets doet',
    unsaved:
      'Een minuut ervoor vragen wij of u er nog bent. Gaat het slot dicht, dan is weg wat u op de monitor typte en niet bewaarde. Wat u in het gereedschap typte, staat meestal klaar als het slot weer open is.',
    of: (minutes: number) => `na ${minutes} minuten`,
    changed: (minutes: number) => `Het slot gaat voortaan vanzelf dicht na ${minutes} minuten.`,
  },
  understood: 'Ik weet dat niemand de zin kan herstellen.',
  set: {
    title: 'Zet een slot',
    button: 'Zet het slot erop',
    done: 'Het slot zit erop. Nu is het open, in alle tabbladen.',
  },
  locked: {
    text: 'Uw gegevens zijn op slot.',
    button: 'Haal van het slot',
    done: 'Het slot is open.',
    shut: 'Uw gegevens zijn op slot. In dit en in andere tabbladen.',
  },
  open: {
    text: (minutes: number) =>
      `Er zit een slot op uw gegevens. Nu is het open. Het gaat dicht als u ${minutes} minuten niets doet, en als u de laatste pagina sluit.`,
    button: 'Doe nu op slot',
  },
  change: {
    summary: 'Kies een andere wachtzin',
    button: 'Verander de wachtzin',
    done: 'De wachtzin is veranderd. De oude werkt niet meer.',
  },
  remove: {
    summary: 'Haal het slot weg',
    text: 'Daarna kan iedereen achter deze computer lezen wat u bewaart.',
    button: 'Haal het slot weg',
    done: 'Het slot is weg. Alles is weer leesbaar.',
  },
  busy: 'Een ogenblik…',
  progress: (done: string, total: string) => `${done} van ${total} stukken gedaan. Sluit de pagina nog niet.`,
  refusals: {
    'wrong-phrase': 'Met deze zin gaat het slot niet open. Let op hoofdletters en op Caps Lock.',
    'weak-phrase': 'Deze zin is te kort of te makkelijk te raden. Neem minstens vier woorden, of twaalf tekens.',
    'set-already': 'Het slot is net in een ander tabblad gezet of veranderd.',
    'not-set': 'Het slot is er niet meer. Het is in een ander tabblad weggehaald.',
    'not-same': 'De twee zinnen zijn niet gelijk.',
    'not-understood': 'Vink aan dat u dit weet. Pas dan zetten wij het slot erop.',
    empty: 'Vul uw wachtzin in.',
  },
};

/** The texts of the lock. */
export type LockMessages = typeof nl;
