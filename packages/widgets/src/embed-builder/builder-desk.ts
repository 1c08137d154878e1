import { snippetOf, widgetNames, type EmbedRoute, type PastePlace, type Snippet } from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';
import { firstChoices, folderText, settingsHash, settingsIn, type Choices } from './choices.view.js';
import { contentNodes } from './content.js';
import { copied, type Copied } from './copying.js';
import { DkCodeCopiedEvent, type CopiedWhat } from './embed-builder.events.js';
import { FileLook } from './file-look.js';
import { insideOf, placementOf, showsSeries, takesFigures, waysOf, type Inside } from './inside.words.js';
import { exampleGrid, pastedTable, type PastedTable } from './pasting.js';
import { Preview } from './preview.js';
import { ReleaseLook } from './release-look.js';
import { advisedRoute, placeOf } from './routes.view.js';

/** How wide the preview is. */
export type PreviewWidth = '320' | '640' | 'full';

/** How the preview is looked at. */
export interface Looking {
  readonly width: PreviewWidth;
  readonly dark: boolean;
  /** As a reader without scripts sees it. */
  readonly plain: boolean;
}

/** What a page writes on the builder to begin with. */
export interface Prefilled {
  readonly widget: string;
  readonly cms: string;
  readonly route: string;
  readonly folder: string;
  readonly release: string;
}

/** What the desk needs of its element. */
export interface DeskHost {
  readonly element: HTMLElement;
  readonly language: () => Language;
  readonly level: () => number;
  readonly prefilled: () => Prefilled;
  /** The part of the page's address behind `#`. */
  readonly hash: () => string;
  readonly update: () => void;
  readonly patience?: number;
}

/** Milliseconds without a change before a change is told. */
const QUIET = 1000;

/** The element that explains the house style of a page. */
const PROBE = 'dk-theme-probe';

/** Elements that can be put on a page, without the builder itself. */
export const choosable = Object.keys(widgetNames).filter((tag) => tag !== 'dk-embed-builder');

/** What a webmaster is doing: choices, what follows from them, and what became of copying. Nothing of it is kept anywhere. */
export class BuilderDesk {
  readonly host: DeskHost;
  readonly file: FileLook;
  readonly preview: Preview;
  readonly release: ReleaseLook;
  choices: Choices;
  looking: Looking = { width: 'full', dark: false, plain: false };
  /** What is wrong with a file that was chosen. */
  fileFault: 'notText' | 'tooBig' | undefined;
  copying: { readonly what: string; readonly how: Copied } | undefined;
  /** Points of the checklist that were ticked. */
  readonly checked = new Set<string>();
  isProbing = false;
  /** The code has just become another one. */
  isChanged = false;
  #probe: HTMLElement | undefined;
  #code: string | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeskHost) {
    this.host = host;
    const { element, update } = host;
    this.file = new FileLook(element, update);
    this.preview = new Preview(element, update, host.patience);
    this.release = new ReleaseLook(element, update);
    this.choices = this.#first();
    if (this.choices.src) this.#ask(true);
  }

  /** Changes choices; what was copied before does not count any more. */
  choose(change: Partial<Choices>): void {
    const before = this.choices;
    this.choices = { ...before, ...change };
    this.copying = undefined;
    if (change.tag && change.tag !== before.tag) this.choices = { ...this.choices, attributes: {}, ...this.#fitting() };
    if (change.system && change.system !== before.system)
      this.choices = { ...this.choices, place: '', route: undefined };
    const asks = (['src', 'indicator', 'region', 'tag', 'given'] as const).some((name) => change[name] !== undefined);
    if (asks) this.#ask(change.src !== undefined && change.src !== before.src);
    this.host.update();
  }

  look(change: Partial<Looking>): void {
    this.looking = { ...this.looking, ...change };
    this.host.update();
  }

  /** The table that stands in the element: what was pasted, the example, or nothing. */
  get table(): PastedTable | undefined {
    const { given, pasted, caption, tag, language } = this.choices;
    if (given === 'file' || !takesFigures(tag)) return undefined;
    if (given === 'table') return pasted.trim() ? pastedTable(pasted, caption, tag, language) : undefined;
    return { ok: true, grid: exampleGrid(language), addedHeads: false };
  }

  /** Looks into the file again. */
  readonly lookAgain = (): void => {
    this.#ask(true);
    this.host.update();
  };

  /** What goes inside the element. */
  get inside(): Inside {
    const { choices, table, file, preview } = this;
    const series = choices.given === 'file' && file.state.kind === 'read' ? file.state.series : undefined;
    return { choices, grid: table?.ok ? table.grid : undefined, series, sentence: preview.sentence };
  }

  /** Where in the system is pasted; nothing when no place is known. */
  get place(): PastePlace | undefined {
    return placeOf(this.choices.system, this.choices.place);
  }

  /** The route to take here. */
  get advised(): EmbedRoute {
    return advisedRoute(this.choices.system, this.place);
  }

  /** The route that is taken: one's own choice, or the advised one. */
  get route(): EmbedRoute {
    return this.choices.route ?? this.advised;
  }

  /** Everything to copy. */
  get snippet(): Snippet {
    return this.snippetBy(this.route);
  }

  /** Everything to copy for one route. */
  snippetBy(route: EmbedRoute): Snippet {
    const { choices, release } = this;
    return snippetOf(placementOf(this.inside), route, choices.system, release.at(folderText(choices.folder)));
  }

  /** Opens or closes the explanation of the house style, an element of its own that the page may have. */
  probe(isOpen: boolean): void {
    const { element, update } = this.host;
    this.isProbing = isOpen;
    if (isOpen && !this.#probe) {
      this.#probe = Object.assign(document.createElement(PROBE), { slot: 'probe' });
      element.append(this.#probe);
    }
    update();
  }

  /** Whether the page has that explanation. */
  get probeAbsent(): boolean {
    return !customElements.get(PROBE);
  }

  /** Asks for the release, and shows in the page what was chosen. */
  refresh(): void {
    this.release.ask(this.host.prefilled().release);
    const { inside, looking } = this;
    const { tag, attributes } = placementOf(inside);
    const content = insideOf(looking.plain ? inside : { ...inside, sentence: '' });
    this.preview.show({
      tag,
      attributes: { ...attributes, ...this.#onlyHere(attributes) },
      content: () => contentNodes(content),
      key: JSON.stringify([content, looking.dark]),
      plain: looking.plain,
    });
    this.#tell(this.snippet.parts.map(({ code }) => code).join());
  }

  /** Copies something that is shown in an element. */
  async copy(what: CopiedWhat, name: string, text: string, from: HTMLElement): Promise<void> {
    const how = await copied(text, from);
    this.copying = { what: name, how };
    if (how === 'copied') this.host.element.dispatchEvent(new DkCodeCopiedEvent(what, this.route, this.choices.system));
    this.host.update();
  }

  /** Address of this page with these choices in it. */
  get link(): string {
    return `${location.href.replace(/#.*$/, '')}${settingsHash(this.choices)}`;
  }

  leave(): void {
    this.preview.leave();
    this.#probe?.remove();
    this.#probe = undefined;
    this.isProbing = false;
    clearTimeout(this.#telling);
  }

  /** Says that the code is another one, once somebody stops typing. The first code is no news. */
  #tell(code: string): void {
    const before = this.#code;
    this.#code = code;
    if (before === undefined || before === code) return;
    clearTimeout(this.#telling);
    const say = (isChanged: boolean): void => {
      this.isChanged = isChanged;
      this.host.update();
    };
    this.#telling = setTimeout(() => {
      say(true);
      this.#telling = setTimeout(() => say(false), QUIET);
    }, QUIET);
  }

  /** What holds for the preview alone: language of the page it is for, its place among the headings, and nothing kept. */
  #onlyHere(attributes: Readonly<Record<string, string>>): Record<string, string> {
    const { language, tag } = this.choices;
    return {
      lang: language,
      ...(attributes['heading-level'] ? {} : { 'heading-level': String(Math.min(this.host.level() + 2, 5)) }),
      ...(takesFigures(tag) ? {} : { storage: 'memory', namespace: 'voorbeeld' }),
    };
  }

  #first(): Choices {
    const { host } = this;
    const { widget, cms, route, folder } = host.prefilled();
    const written = settingsIn(
      `#zet-op-uw-site&widget=${encodeURIComponent(widget)}&cms=${encodeURIComponent(cms)}&route=${encodeURIComponent(route)}`,
      choosable,
    );
    const linked = settingsIn(host.hash(), choosable);
    this.choices = { ...firstChoices(host.language()), ...written, folder, ...linked };
    return { ...this.choices, ...this.#fitting() };
  }

  /** Figures from where they came, unless this element cannot take them from there. */
  #fitting(): Partial<Choices> {
    const ways = waysOf(this.choices.tag);
    const [first] = ways;
    return first === undefined || ways.includes(this.choices.given) ? {} : { given: first };
  }

  #ask(isNew: boolean): void {
    const { tag, given, src, indicator, region } = this.choices;
    const address = given === 'file' && takesFigures(tag) ? src.trim() : '';
    this.file.ask({ src: address, indicator, region, allAreas: !showsSeries(tag) }, isNew);
  }
}
