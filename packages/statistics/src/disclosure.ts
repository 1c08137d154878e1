/**
 * What may be published: the gate over a whole publication. Its own door, because the linear program it needs is no part of
 * what a chart on a page has to load.
 */
export { gate, type Gated } from './disclosure/gate.js';
export type {
  DeclaredSum,
  DraftTable,
  DraftText,
  EarlierPublication,
  EarlierTable,
  GatedTable,
  PublicationDraft,
  Quantity,
} from './disclosure/draft.js';
export type { CellDecision, CellReason, GateNotice, GateReport, Refusal } from './disclosure/decision.js';
export type { Settling } from './disclosure/settle.js';
