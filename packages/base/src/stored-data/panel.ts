import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Storage } from '@draagkracht/model';
import { yourData } from '../stored/always.messages.js';
import { defineStoredData } from './define-stored-data.js';

/** What the panel needs of the element it is part of. */
export interface StoredDataPanel {
  readonly storage: Storage;
  readonly language: Language;
  readonly clock: () => Date;
  readonly authorRole: string;
  readonly readonly: boolean;
  /** Whether it is open; what is in it is made when it is. */
  readonly shown: boolean;
  readonly toggle: (shown: boolean) => void;
}

/** The way to everything that is kept on this device, folded away: the last part of every element that saves. */
export function storedDataPanel({
  storage,
  language,
  clock,
  authorRole,
  readonly,
  shown,
  toggle,
}: StoredDataPanel): TemplateResult {
  const toggled = ({ target }: Event): void => {
    void defineStoredData();
    toggle((target as HTMLDetailsElement).open);
  };
  return html`<details class="data no-print" @toggle=${toggled}>
    <summary>${yourData[language]}</summary>
    ${
      shown
        ? html`<dk-stored-data
            lang=${language}
            .source=${storage}
            .clock=${clock}
            .authorRole=${authorRole}
            ?readonly=${readonly}
          ></dk-stored-data>`
        : nothing
    }
  </details>`;
}
