import type { Language, LoggedAct, UndoOutcome } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { historyMessages } from './history.messages.js';
import { actWords, refusalWords, type Telling } from './history.words.js';
import { idsIn, knownOf } from './names.view.js';

/** What is said after a key: what was taken back or done again, and whether that can be turned round. */
export interface SaidBack {
  readonly sentences: readonly string[];
  readonly refused: boolean;
  /** The way round: what was taken back can be done again, and the other way. */
  readonly turn?: 'undo' | 'redo';
}

/** What taking back needs of the element it is part of. */
export interface TakingBackOwner {
  readonly host: EventTarget & { requestUpdate(): unknown };
  readonly monitor: () => Monitor | undefined;
  readonly language: () => Language;
}

/** So many acts of a record are looked through for the one that was taken back. */
const FAR = 50;

const texts = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date', 'password', 'time', 'month']);

/** Whether a key belongs to what somebody is typing: there the browser takes back itself. */
function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return texts.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** What a key asks for: Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do it again; ⌘ in the place of Ctrl too. */
function askedBy({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Ctrl+Z and Ctrl+Y in the whole monitor: takes back what was done last on this page, says what that was, and does it again. */
export class TakingBack {
  said: SaidBack | undefined;
  readonly #owner: TakingBackOwner;

  constructor(owner: TakingBackOwner) {
    this.#owner = owner;
    owner.host.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
  }

  /** Takes back what was done last, or does again what was taken back last. */
  async turn(way: 'undo' | 'redo'): Promise<void> {
    const monitor = this.#owner.monitor();
    if (!monitor || monitor.readonly) return;
    const outcome = await (way === 'undo' ? monitor.undoLast() : monitor.redoLast());
    this.said = await this.#words(monitor, way, outcome);
    this.#owner.host.requestUpdate();
  }

  /** What was said has been read. */
  close(): void {
    this.said = undefined;
    this.#owner.host.requestUpdate();
  }

  #key(event: KeyboardEvent): void {
    const way = askedBy(event);
    if (!way || event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    void this.turn(way);
  }

  async #words(monitor: Monitor, way: 'undo' | 'redo', outcome: UndoOutcome | undefined): Promise<SaidBack> {
    const language = this.#owner.language();
    await Promise.all(historyMessages.coming(language));
    const say = historyMessages.in(language);
    if (!outcome) return { sentences: [say.fault], refused: true };
    if (!outcome.ok && outcome.why === 'nothing')
      return { sentences: [way === 'undo' ? say.nothingToUndo : say.nothingToRedo], refused: false };
    const telling = await tellingOf(monitor, language, outcome.ok ? [outcome.act] : [], outcome);
    if (!outcome.ok) return { sentences: refusalWords(outcome, telling), refused: true };
    const taken = telling.acts.get(outcome.act.undoes ?? '');
    const done = way === 'redo' ? telling.acts.get(taken?.undoes ?? '') : taken;
    const what = actWords(done ?? outcome.act, telling);
    return {
      sentences: [way === 'undo' ? say.done(what) : say.redone(what)],
      refused: false,
      turn: way === 'undo' ? 'redo' : 'undo',
    };
  }
}

/** What is known of the records of some acts, or of what stands in their way. */
export async function tellingOf(
  monitor: Monitor,
  language: Language,
  acts: readonly LoggedAct[],
  more?: UndoOutcome | { readonly clashes: readonly { readonly recordId: string }[] },
): Promise<Telling> {
  const clashes = more && 'clashes' in more ? more.clashes : [];
  const ids = [...new Set([...idsIn(acts), ...clashes.map(({ recordId }) => recordId)])];
  const { records, series } = monitor.storage ?? {};
  const [found, there, datasets] = await Promise.all([
    ids[0] === undefined ? [] : (records?.acts({ most: FAR, recordId: ids[0] }) ?? []),
    records?.getMany(ids) ?? [],
    series?.datasets() ?? [],
  ]);
  const all = [...acts, ...found];
  const kept = there.flatMap((record) => record ?? []);
  const named = [...(monitor.records?.indicators ?? []), ...(monitor.records?.results ?? []), ...kept];
  return {
    language,
    today: monitor.today(),
    known: knownOf(all, named, datasets),
    acts: new Map(all.map((act) => [act.id, act])),
    regionName: (code) => regionName(datasets, code),
  };
}
