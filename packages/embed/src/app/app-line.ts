import type { Language } from '@draagkracht/model';
import { awaySays, offlineSays, renewSays, updateSays } from './app.messages.js';
import type { AppState } from './app-worker.js';

/** Where the page says something of the app. */
export interface AppPlaces {
  readonly offline: HTMLElement | null;
  readonly update: HTMLElement | null;
}

/** The sentence of the offline line. @param online whether the device has a network now */
export function offlineSentence({ offline }: AppState, online: boolean, language: Language): string {
  return (online ? offlineSays[offline] : awaySays[offline === 'ready' ? 'ready' : 'other'])[language];
}

/** Says on the page what is to be said of the app: quietly, and only when it changes. */
export class AppLine {
  readonly #places: AppPlaces;
  readonly #language: Language;
  readonly #renew: () => void;

  constructor(places: AppPlaces, language: Language, renew: () => void) {
    this.#places = places;
    this.#language = language;
    this.#renew = renew;
    // The places speak from the beginning: a line that is new when it gets its text is not read aloud.
    for (const place of [places.offline, places.update]) place?.setAttribute('role', 'status');
  }

  show(state: AppState, online: boolean): void {
    said(this.#places.offline, offlineSentence(state, online, this.#language));
    const { update } = this.#places;
    if (state.update === 'none') return update?.replaceChildren();
    said(update, updateSays[state.update][this.#language]);
    const button = update?.querySelector('button');
    if (state.update === 'renewing') button?.remove();
    else if (!button) update?.append(this.#button());
  }

  #button(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = renewSays[this.#language];
    button.addEventListener('click', this.#renew);
    return button;
  }
}

function said(place: HTMLElement | null, sentence: string): void {
  const line = place?.querySelector('p') ?? document.createElement('p');
  if (!line.parentNode) place?.prepend(line);
  if (line.textContent !== sentence) line.textContent = sentence;
}
