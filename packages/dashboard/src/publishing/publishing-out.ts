import { checkRecord, keptPublication, type DkRecord, type KeptPublication } from '@draagkracht/model';
import { download } from '@draagkracht/base';
import type { Release } from '@draagkracht/base/snippet.js';
import type { Monitor } from '../monitor/monitor.js';
import { changesBetween, type PublicationChanges } from './changes.view.js';
import { csvOf, jsonStatOf } from './make-publication.js';
import { PUBLICATION_FILE, publicCards, type PublicCard } from './public-card.js';
import { publishingMessages } from './publishing.messages.js';
import type { ReadyPublication } from './publishing-run.js';
import type { ReadyStage } from './room.js';

/** The folder of the script that is proposed, as in the guide for webmasters. */
const FOLDER = '/draagkracht/';

/** A publication that is ready: read back as the public reads it, compared, handed out and kept. */
export class PublishingOut {
  readonly #changed: () => void;
  readonly #askRelease: () => Promise<Release> | undefined;
  #release: Release | undefined;
  #ready: ReadyPublication | undefined;
  #cards: readonly PublicCard[] | undefined;
  #changes: PublicationChanges | undefined;
  #kept: boolean | undefined;
  #folder = FOLDER;
  #copied: ReadyStage['copied'];
  #council = false;

  /**
   * @param changed is called when there is something new to show
   * @param askRelease asks which version runs here
   */
  constructor(changed: () => void, askRelease: () => Promise<Release> | undefined = () => undefined) {
    this.#changed = changed;
    this.#askRelease = askRelease;
  }

  /** What is shown of a publication; it is read back when it is new. */
  of(ready: ReadyPublication): ReadyStage {
    if (ready !== this.#ready) {
      this.#ready = ready;
      this.#cards = this.#kept = this.#copied = undefined;
      this.#changes = this.#compared(ready);
      void this.#read(ready);
      void this.#readRelease();
    }
    return {
      ready,
      cards: this.#cards,
      changes: this.#changes,
      kept: this.#kept,
      folder: this.#folder,
      release: this.#release,
      copied: this.#copied,
      council: this.#council,
    };
  }

  /** Hands out the file, of one indicator or of all. */
  download(ready: ReadyPublication, kind: 'json' | 'csv', id?: string): void {
    const { fileName } = publishingMessages(ready.choice.language);
    const name = id ?? fileName;
    if (kind === 'csv') download(csvOf(ready, id), `${name}.csv`, 'text/csv');
    else
      download(
        id === undefined ? ready.text : jsonStatOf(ready, id),
        id === undefined ? PUBLICATION_FILE : `${name}.json`,
      );
  }

  /** Hands out the file of an earlier publication, to the letter. */
  readonly downloadAgain = ({ data: { text, publishedOn } }: DkRecord<KeptPublication>): void =>
    download(text, `publication-${publishedOn}.json`);

  async keep(ready: ReadyPublication, monitor: Monitor): Promise<void> {
    const { text, publication, parts, region, cards, gated } = ready;
    const { cells, suppressed, secondary } = gated.report;
    const record = monitor.make(keptPublication, {
      title: parts.title,
      publishedOn: monitor.today(),
      region,
      indicatorIds: cards.map(({ id }) => id),
      hash: publication.extension.draagkracht.hash,
      text,
      cells,
      hidden: suppressed + secondary,
    });
    // A publication of a whole country may be longer than what is kept: then it is downloaded, and said so.
    this.#kept = checkRecord(record, [keptPublication]).ok && (await monitor.save(record));
    this.#changed();
  }

  place(folder: string): void {
    const trimmed = folder.trim();
    this.#folder = trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
    this.#changed();
  }

  /** Copies a code; where the page may not, the code is selected, so that the keys of the system copy it. */
  async copy(name: string, from: HTMLTextAreaElement): Promise<void> {
    const ok = await (navigator.clipboard?.writeText(from.value) ?? Promise.reject(new Error('no clipboard'))).then(
      () => true,
      () => false,
    );
    if (!ok) {
      from.focus();
      from.select();
    }
    this.#copied = { name, ok };
    this.#changed();
  }

  /** Shows the page for the council, which is fetched when it is first asked for, or closes it. */
  async toggleCouncil(): Promise<void> {
    if (!this.#council) await import('../council-page/define.js');
    this.#council = !this.#council;
    this.#changed();
  }

  #compared(ready: ReadyPublication): PublicationChanges | undefined {
    const [before] = ready.earlier;
    const { tables, language } = ready.parts;
    const later = {
      indicators: tables.map(({ indicator }) => indicator),
      blocks: tables.map(({ block }) => block),
      document: ready.publication,
    };
    return before && changesBetween(before, later, language);
  }

  async #read(ready: ReadyPublication): Promise<void> {
    const cards = await publicCards(ready, ready.region);
    if (ready !== this.#ready) return;
    this.#cards = cards;
    this.#changed();
  }

  /** Which version runs here; where nobody knows, the code has no sum to check by, and says so. */
  async #readRelease(): Promise<void> {
    this.#release ??= await this.#askRelease()?.catch(() => undefined);
    this.#changed();
  }
}
