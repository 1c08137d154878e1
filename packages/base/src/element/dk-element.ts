import { html, LitElement, render, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language } from '@draagkracht/model';
import { DkReadyEvent } from '../event/ready-event.js';
import { ContrastController } from '../style/contrast-controller.js';
import { hostStyles } from '../style/host.styles.js';
import { VERSION } from '../version.js';
import { languageAt, markLanguage } from './language.js';
import type { Wording } from '../words/wording.words.js';

/** Says of an attribute whether a value can be used, and in words which ones can. */
export interface AttributeRule {
  readonly allowed: string;
  accepts(value: string): boolean;
}

/** One of a closed list of words. */
export const oneOf = (...words: readonly string[]): AttributeRule => ({
  allowed: words.join(', '),
  accepts: (value) => words.includes(value),
});

/** A whole number between two bounds. */
export const wholeBetween = (low: number, high: number): AttributeRule => ({
  allowed: `${low} to ${high}`,
  accepts: (value) => /^\d+$/.test(value) && Number(value) >= low && Number(value) <= high,
});

/**
 * What every element of ours shares: language, heading level, attributes that never throw, contrast that is checked, and
 * `dk-ready`. It stores nothing, and asks nothing of the network but parts of itself.
 * @fires {DkReadyEvent} dk-ready - the element has drawn itself for the first time
 */
export class DkElement extends LitElement {
  static readonly dkVersion = VERSION;
  static override styles: CSSResultGroup = [hostStyles];

  /** Rules per attribute. A value that breaks one is ignored: the last good value stays, and the console says so once. */
  static readonly attributeRules: Readonly<Record<string, AttributeRule>> = {
    'heading-level': wholeBetween(2, 5),
  };

  /** The texts the element draws itself with. It waits for those of its language, also when the language changes. */
  static readonly wordings: readonly Wording<unknown>[] = [];

  /** Language of the element, `nl` or `en`; without it the nearest `lang` around it holds, else Dutch. */
  @property() override lang = '';

  /** Level of the heading inside the element, 2–5; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** @internal Checks the colours of the house style; `readTheme` asks it what it mended. */
  readonly guard = new ContrastController(this);
  readonly #warned = new Set<string>();

  constructor() {
    super();
    this.addController(this.guard);
  }

  /** The language that holds here, now. */
  protected get language(): Language {
    return languageAt(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const rule = (this.constructor as typeof DkElement).attributeRules[name];
    if (value !== null && rule && !rule.accepts(value)) this.warnOnce(name, value, rule.allowed);
    else super.attributeChangedCallback(name, old, value);
  }

  /** Tells the maker of the page, once per attribute, that a value cannot be used. */
  protected warnOnce(attribute: string, value: string, allowed: string): void {
    if (this.#warned.has(attribute)) return;
    this.#warned.add(attribute);
    console.warn(`<${this.localName}> ${attribute}="${value}" cannot be used; expected: ${allowed}.`);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { language } = this;
    const coming = (this.constructor as typeof DkElement).wordings.flatMap((wording) => wording.coming(language));
    if (coming.length === 0) return super.scheduleUpdate();
    // What the page holds itself stays in sight until there are words to draw with, or all below it would jump twice.
    if (!this.hasUpdated) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
    return Promise.all(coming).then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    markLanguage(this, this.renderRoot);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.dispatchEvent(new DkReadyEvent(this.localName));
  }
}
