import type { Language } from '@draagkracht/model';

/** One state of the room with the tools. */
export interface ToolsScenario {
  /** The tool that is open; without it the list. */
  readonly tool?: string;
  readonly language?: Language;
  readonly readonly?: boolean;
}

/** Plain data that stories and tests share. */
export const scenarios = {
  list: {},
  open: { tool: 'ledger' },
  readonly: { tool: 'ledger', readonly: true },
  unknown: { tool: 'hamer' },
  english: { language: 'en' },
} as const satisfies Readonly<Record<string, ToolsScenario>>;
