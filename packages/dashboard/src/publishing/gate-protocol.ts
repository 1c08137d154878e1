import type { SmallNumberPolicy } from '@draagkracht/model';
import type { Gated, PublicationDraft, Settling } from '@draagkracht/statistics/disclosure.js';

/** What the page asks of the worker of the gate. It does one thing and is then ended; stopping is ending it. */
export interface GateRequest {
  readonly draft: PublicationDraft;
  readonly policy: SmallNumberPolicy;
}

/** What the worker answers. `ready` comes once, when its script has loaded. */
export type GateReply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly at: Settling }
  | { readonly type: 'done'; readonly gated: Gated }
  | { readonly type: 'failed'; readonly message: string };
