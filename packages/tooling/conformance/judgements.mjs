// What people who made the elements judge of each criterion, beside what machines found. One place: the report, the page in Storybook and
// the text for an accessibility statement are made of it. Nothing here may claim more than was looked at.

/** @typedef {{ nl: string, en: string }} Translated */
/** @typedef {'charts' | 'tools' | 'monitor'} Family */

/**
 * @typedef {object} Judgement
 * @property {'supports' | 'partially' | 'not-applicable'} result
 * @property {Translated} why in short: how it is met, what is missing, or why it does not apply
 * @property {'test' | 'reading'} rests on a test that carries the criterion (without one it is not tested), or on reading the code
 * @property {{ file: string, title: string }[]} [also] tests that show it and do not carry its number
 */

/** @typedef {Judgement & { but?: Partial<Record<Family, Judgement>>, except?: Record<string, Judgement> }} JudgementOfAll what holds for all, but for a family, except for one element */

/** @param {string} nl @param {string} en @returns {Translated} */
const t = (nl, en) => ({ nl, en });

/** @param {string} nl @param {string} en @returns {Judgement} */
const notApplicable = (nl, en) => ({ result: 'not-applicable', why: t(nl, en), rests: 'reading' });

/** @param {string} nl @param {string} en @param {{ file: string, title: string }[]} also @returns {Judgement} */
const tested = (nl, en, ...also) => ({
  result: 'supports',
  why: t(nl, en),
  rests: 'test',
  ...(also.length ? { also } : {}),
});

/** @param {string} nl @param {string} en @param {{ file: string, title: string }[]} also @returns {Judgement} */
const read = (nl, en, ...also) => ({
  result: 'supports',
  why: t(nl, en),
  rests: 'reading',
  ...(also.length ? { also } : {}),
});

/** Falls short somewhere: the sentence says where. @param {string} nl @param {string} en @param {'test' | 'reading'} rests @returns {Judgement} */
const partly = (nl, en, rests = 'test') => ({ result: 'partially', why: t(nl, en), rests });

/** @param {string} file @param {string} title */
const test = (file, title) => ({ file: `test/${file}`, title });

const noMedia = notApplicable('Er is geen geluid en geen video.', 'There is no sound and no video.');
const noInput = notApplicable(
  'Er is niets in te vullen dat fout kan zijn.',
  'There is nothing to fill in that could be wrong.',
);
const keepsNothing = notApplicable(
  'Dit onderdeel bewaart niets en verstuurt niets.',
  'This element saves nothing and sends nothing.',
);
const roomsWalked = tested(
  'Elke kamer is met Tab doorlopen, met alles uitgevouwen: alles komt één keer aan de beurt, in de volgorde van het lezen.',
  'Every room was walked through with Tab, with all unfolded: everything is reached once, in the order of reading.',
);
const ofPage = notApplicable(
  'Dit hoort bij de pagina, niet bij een onderdeel.',
  'This belongs to the page, not to a part of it.',
);

/** @type {Record<string, JudgementOfAll>} per number of a criterion */
export const judgements = {
  '1.1.1': tested(
    'Bij elke tekening staan een zin en een tabel met dezelfde cijfers.',
    'Beside every drawing stand a sentence and a table with the same figures.',
  ),
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.1': tested(
    'Koppen, lijsten, tabellen en groepen zijn echt. Een veld hoort bij zijn label en zijn fout.',
    'Headings, lists, tables and groups are real. A field is tied to its label and its error.',
    test('base/form/form-field.test.ts', 'puts a question with answers in a group with the question as its name'),
  ),
  '1.3.2': tested(
    'De volgorde in de code is die van het lezen: zin, tekening, tabel.',
    'The order in the code is that of reading: sentence, drawing, table.',
  ),
  '1.3.3': read(
    'Geen uitleg hangt alleen aan vorm, plaats of kleur.',
    'No explanation depends on shape, place or colour alone.',
  ),
  '1.3.4': read('Niets hangt aan de stand van het scherm.', 'Nothing depends on the orientation of the screen.'),
  '1.3.5': {
    ...notApplicable(
      'Er worden geen gegevens over de gebruiker zelf gevraagd.',
      'No data about the user are asked for.',
    ),
    but: {
      monitor: read(
        'Alleen de wachtzin gaat over de gebruiker; dat veld zegt welke het is, de nieuwe of de huidige.',
        'Only the passphrase is about the user; its field says which one it is, the new or the current.',
      ),
    },
  },
  '1.4.1': {
    ...read('Naast elke kleur staan een vorm en een woord.', 'Beside every colour stand a shape and a word.'),
    but: {
      charts: read(
        'Naast elke kleur staan een vorm en een woord. Geteste tekens houden hun vorm in hoog contrast.',
        'Beside every colour stand a shape and a word; marks keep their shape in forced colours.',
        test('journeys/conditions.test.ts', 'draw the line and its points in the colour of the text'),
      ),
    },
  },
  '1.4.2': noMedia,
  '1.4.3': read(
    'Het contrast wordt op de pagina gemeten en hersteld. Axe vond in geen toestand een fout. Op een foto of verloop van de pagina valt niet te meten: zet een onderdeel op een effen vlak.',
    'Contrast is measured on the page and repaired. Axe found no fault in any state. On a picture or gradient of the page it cannot be measured: put an element on a plain surface.',
    test(
      'base/style/contrast-controller.test.ts',
      'mends a house style that is too pale, and touches no attribute of the page',
    ),
  ),
  '1.4.4': tested('Tekst van 200% past, ook op 320 pixels.', 'Text of 200% fits, at 320 pixels too.'),
  '1.4.5': read(
    'Op de pagina staan geen afbeeldingen van tekst: tekeningen zijn SVG met echte tekst. Een PNG is er alleen om te bewaren, naast SVG en CSV.',
    'There are no images of text on the page: drawings are SVG with real text. A PNG exists only to be saved, beside SVG and CSV.',
  ),
  '1.4.10': tested(
    'Op 320 pixels schuift niets opzij, ook niet met langere woorden.',
    'At 320 pixels nothing scrolls sideways, also with longer words.',
  ),
  '1.4.11': tested(
    'Lijnen, randen en de ring om de focus hebben ten minste 3:1, gemeten op de pagina.',
    'Lines, borders and the focus ring have at least 3:1, measured on the page.',
  ),
  '1.4.12': tested(
    'Met ruimere letters, woorden en regels gaat niets verloren.',
    'With wider letters, words and lines nothing is lost.',
  ),
  '1.4.13': tested(
    'Wat bij aanwijzen verschijnt staat op een vaste plaats, ook zonder aanwijzen te lezen.',
    'What comes on hover stands in a fixed place and can be read without hovering.',
  ),
  '2.1.1': {
    ...tested(
      'Alles is met het toetsenbord te bereiken en te bedienen.',
      'Everything can be reached and operated with the keyboard.',
    ),
    but: { monitor: roomsWalked },
  },
  '2.1.2': { ...tested('Tab leidt overal weer uit.', 'Tab leads out of everything.'), but: { monitor: roomsWalked } },
  '2.1.4': read('Er zijn geen sneltoetsen van één letter.', 'There are no shortcuts of a single character.'),
  '2.2.1': {
    ...notApplicable('Niets heeft een tijdslimiet.', 'Nothing has a time limit.'),
    except: {
      'dk-turn-curve': read(
        'De klok telt mee en maakt nergens een eind aan.',
        'The clock counts along and ends nothing.',
      ),
      'dk-outcome-dashboard': tested(
        'Een minuut voordat het slot vanzelf dichtgaat, vraagt de monitor of u er nog bent. Elke toets, elke beweging en de knop houden het open.',
        'A minute before the lock shuts by itself the monitor asks whether you are still there. Any key, any movement and the button keep it open.',
      ),
    },
    but: {
      tools: tested(
        'Met een slot, te zetten in de monitor, gaat ook gereedschap op een eigen pagina dicht als u een tijd niets typt. Een minuut daarvoor vraagt de pagina of u er nog bent, één keer voor alles wat erop staat. Elke toets, elke beweging en de knop houden het open. Wat u typte, wordt bewaard.',
        'With a lock, which is set in the monitor, a tool on a page of its own shuts too when you type nothing for a while. A minute before, the page asks whether you are still there, once for all that stands on it. Any key, any movement and the button keep it open. What you typed is kept.',
      ),
    },
  },
  '2.2.2': tested('Niets beweegt.', 'Nothing moves.'),
  '2.3.1': tested('Niets flitst.', 'Nothing flashes.'),
  '2.4.1': ofPage,
  '2.4.2': ofPage,
  '2.4.3': {
    ...tested('Tab volgt de volgorde van het lezen.', 'Tab follows the order of reading.'),
    but: { monitor: roomsWalked },
  },
  '2.4.4': tested('Een link of knop zegt zelf waarheen.', 'A link or button says itself where it leads.'),
  '2.4.5': ofPage,
  '2.4.6': tested(
    'Koppen en labels zeggen waar het over gaat; het niveau kiest de pagina.',
    'Headings and labels say what it is about; the page picks the level.',
  ),
  '2.4.7': {
    ...tested('Een ring van ten minste 2 pixels.', 'A ring of at least 2 pixels.'),
    but: { monitor: roomsWalked },
  },
  '2.4.11': tested(
    'Wat de focus heeft ligt niet onder iets anders van het onderdeel. Een vaste balk van de pagina zelf valt hier buiten.',
    'What has the focus lies under nothing else of the element. A fixed bar of the page itself is outside this.',
  ),
  '2.5.1': notApplicable(
    'Er zijn geen gebaren met twee vingers of langs een pad.',
    'There are no gestures with two fingers or along a path.',
  ),
  '2.5.2': read('Knoppen doen iets bij loslaten.', 'Buttons act on release.'),
  '2.5.3': tested('De naam bevat de woorden die er staan.', 'The name holds the words that are shown.'),
  '2.5.4': notApplicable('Niets luistert naar bewegen van het apparaat.', 'Nothing listens to motion of the device.'),
  '2.5.7': {
    ...tested('Niets hoeft gesleept te worden.', 'Nothing has to be dragged.'),
    but: {
      monitor: tested(
        'Een bestand mag gesleept worden; een knop doet hetzelfde.',
        'A file may be dragged; a button does the same.',
      ),
    },
  },
  '2.5.8': tested(
    'Ten minste 24 pixels, of zo ver uit elkaar. Knoppen 44.',
    'At least 24 pixels, or that far apart. Buttons 44.',
    test('suites/tool.suite.ts', 'has targets of at least 44 pixels'),
  ),
  '3.1.1': ofPage,
  '3.1.2': partly(
    'Onze eigen teksten zijn gemerkt waar de pagina een andere taal heeft. Namen en teksten uit een bestand, of die iemand typt, dragen geen eigen taal.',
    'Our own texts are marked where the page is in another language. Names and texts from a file, or typed by somebody, carry no language of their own.',
  ),
  '3.2.1': tested('Focus alleen verandert niets.', 'Focus alone changes nothing.'),
  '3.2.2': read(
    'Kiezen of typen leidt nergens anders heen; bewaren is een knop.',
    'Choosing or typing leads nowhere else; saving is a button.',
  ),
  '3.2.3': ofPage,
  '3.2.4': read(
    'Dezelfde knop heet overal hetzelfde: één woordenlijst.',
    'The same button has the same name everywhere: one dictionary.',
  ),
  '3.2.6': ofPage,
  '3.3.1': {
    ...read(
      'Een fout staat in woorden bij het veld en in een lijst boven het formulier.',
      'An error stands in words at its field and in a list above the form.',
      test('base/form/error-summary.test.ts', 'lists everything in the order of the form, and takes the focus'),
      test('base/form/form-field.test.ts', 'ties what is wrong to the control'),
    ),
    but: { charts: noInput },
    except: {
      'dk-capacity-outlook': read(
        'Een getal dat niet kan wordt in woorden genoemd.',
        'A number that cannot be is named in words.',
      ),
      'dk-theme-probe': noInput,
      'dk-embed-builder': read(
        'Wat niet kan, staat in woorden bij het veld, zodra u het verlaat.',
        'What cannot be stands in words at its field, as soon as you leave it.',
      ),
    },
  },
  '3.3.2': tested(
    'Label boven het veld, hulp eronder, geen tekst die verdwijnt.',
    'Label above the field, help below it, no text that vanishes.',
    test('base/form/form-field.test.ts', 'has its label above, its hint below the label, and no placeholder'),
  ),
  '3.3.3': {
    ...read(
      'Een fout zegt wat wel kan, met een voorbeeld.',
      'An error says what can be, with an example.',
      test('base/form/form.words.test.ts', 'give the reason of a refusal'),
    ),
    but: { charts: noInput },
    except: { 'dk-theme-probe': noInput },
  },
  '3.3.4': {
    ...read(
      'Wat is bewaard of weggehaald, kan ongedaan worden gemaakt.',
      'What was saved or removed can be undone.',
      test('base/stored/notes.test.ts', 'offer to take back what was done, from a region that was there already'),
    ),
    but: { charts: noInput },
    except: { 'dk-theme-probe': keepsNothing, 'dk-embed-builder': keepsNothing },
  },
  '3.3.7': {
    ...read(
      'Wat al is ingevuld, komt terug en hoeft niet nog eens.',
      'What was filled in comes back and is not asked for again.',
      test('suites/drafts.suite.ts', 'come back as they were, typed in last first, by type'),
    ),
    but: { charts: noInput },
    except: {
      'dk-theme-probe': noInput,
      'dk-embed-builder': read('Alles wordt één keer gevraagd.', 'Everything is asked once.'),
    },
  },
  '3.3.8': {
    ...notApplicable('Er is niets om in te loggen.', 'There is nothing to log in to.'),
    but: {
      monitor: read(
        'De wachtzin mag geplakt worden, en een wachtwoordbeheerder mag haar invullen. Zij is er alleen als de gebruiker een slot wil.',
        'The passphrase may be pasted, and a password manager may fill it in. It is there only if the user wants a lock.',
      ),
    },
  },
  '4.1.1': read(
    'De browser maakt de boom; elk nummer waar iets naar wijst bestaat één keer.',
    'The browser makes the tree; every id that is pointed at is there once.',
  ),
  '4.1.2': tested(
    'Elke knop, elk veld en elke tekening heeft een naam en een rol in de boom die een schermlezer krijgt. Met een schermlezer zelf is niet getest.',
    'Every button, field and drawing has a name and a role in the tree a screen reader gets. No screen reader itself was used.',
  ),
  '4.1.3': tested(
    'Wat is gedaan of misging staat in een gebied dat wordt voorgelezen. Met een schermlezer zelf is niet getest.',
    'What was done or went wrong stands in a region that is read aloud. No screen reader itself was used.',
    test('base/stored/notes.test.ts', 'offer to take back what was done, from a region that was there already'),
    test('base/stored/notes.test.ts', 'say why it failed, loudly, with a button to try again'),
  ),
};
