import { html, nothing, type TemplateResult } from 'lit';

/** What a tool says above its invented example. */
export interface ExampleWords {
  /** That it is invented: stands above it, and names it for who does not see the frame. */
  readonly invented: string;
  /** Whose it would be, and that nothing of it is kept; tools whose example says so itself have none. */
  readonly inventedNote?: string;
}

/** The frame around an invented example. It says that it is invented, takes the focus when it is opened, and never comes on paper. */
export const exampleFrame = ({ invented, inventedNote }: ExampleWords, example: unknown): TemplateResult =>
  html`<section id="example" part="example" class="example no-print" aria-label=${invented} tabindex="-1">
    <p class="tag">${invented}</p>
    ${inventedNote ? html`<p>${inventedNote}</p>` : nothing} ${example}
  </section>`;
