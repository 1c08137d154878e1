import type { ContentSystem, EmbedRoute, SnippetPlace } from '@draagkracht/base/snippet.js';

/** What was copied: code for one place, the line of the policy, the text for the statement, or a link to the settings. */
export type CopiedWhat = SnippetPlace | 'policy' | 'declaration' | 'link';

/** A webmaster copied something. It tells which kind of thing, and never what stands in it. */
export class DkCodeCopiedEvent extends CustomEvent<{
  readonly what: CopiedWhat;
  readonly route: EmbedRoute;
  readonly system: ContentSystem;
}> {
  static readonly eventName = 'dk-code-copied';

  constructor(what: CopiedWhat, route: EmbedRoute, system: ContentSystem) {
    super(DkCodeCopiedEvent.eventName, { bubbles: true, composed: true, detail: { what, route, system } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-code-copied': DkCodeCopiedEvent;
  }
}
