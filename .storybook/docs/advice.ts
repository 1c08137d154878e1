import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Advice } from '../../stories/guide/element-guide.js';
import { block, DocElement } from './doc-element.js';
import { drawings } from './drawings.js';
import { guideOf } from './guides.js';
import { drawStory } from './live.js';
import { allEntries, linkTo, storiesOf, type Entry } from './stories.js';

/** One story of the page's element, drawn small: an example among words. It is drawn when it comes into sight. */
class Live extends DocElement {
  static override properties = { story: {} };
  declare story: string;
  #gone: (() => Promise<void>) | undefined;
  readonly #sight = new IntersectionObserver(([seen]) => {
    const place = this.querySelector<HTMLElement>('.doc-example');
    if (!seen?.isIntersecting || !place || this.#gone) return;
    this.#gone = drawStory(this.story, place);
    this.#sight.disconnect();
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
    void this.#gone?.();
    this.#gone = undefined;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#sight.observe(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="doc-example sb-unstyled" tabindex="0" role="group" aria-label="Example"></div>`;
  }
}

/** What to do and what not, each with its reason, a live example and a drawing of how not to. */
class AdviceBlock extends DocElement {
  static override properties = { tag: {}, entries: { state: true } };
  declare tag: string;
  declare entries: readonly Entry[];

  constructor() {
    super();
    this.tag = '';
    this.entries = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void allEntries().then((list) => (this.entries = list));
  }

  #item(advice: Advice, stories: ReadonlyMap<string, Entry>, drawn: boolean): TemplateResult {
    const right = advice.right ? stories.get(advice.right) : [...stories.values()][0];
    const wrong = advice.wrong ? drawings[advice.wrong] : undefined;
    return html`<li class="doc-advice">
      <div class="doc-do">
        <p><strong>Do.</strong> ${advice.do}</p>
        ${right && drawn ? html`<doc-live .story=${right.id}></doc-live>` : nothing}
        ${right ? html`<p><a href=${linkTo(right.id)} target="_top">Story: ${right.name}</a></p>` : nothing}
      </div>
      <div class="doc-dont">
        <p><strong>Don’t.</strong> ${advice.dont}</p>
        ${
          wrong
            ? html`<svg viewBox="0 0 240 120" role="img" aria-label="Drawn, not live: ${wrong.name}">
                ${wrong.shapes}
              </svg>`
            : nothing
        }
      </div>
      <p class="doc-why"><strong>Why.</strong> ${advice.why}</p>
    </li>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const guide = guideOf(this.tag);
    if (!guide || this.entries.length === 0) return nothing;
    const stories = storiesOf(this.entries, guide.title);
    const seen = new Set<string | undefined>();
    return html`<ul class="doc-advices">
      ${guide.advice.map((advice) => {
        const first = !seen.has(advice.right);
        seen.add(advice.right);
        return this.#item(advice, stories, first);
      })}
    </ul>`;
  }
}

block('doc-live', Live);
block('doc-advice', AdviceBlock);
