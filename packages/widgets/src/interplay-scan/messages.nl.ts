import type { ToolWords } from '../shared/tool.messages.js';

/** What the scan says at first sight. */
export interface ScanMessages extends ToolWords {
  readonly fromFile: string;
}

/** Dutch. */
export const nl: ScanMessages = {
  fromFile: 'Ik kreeg een bestand',
  title: 'Samenspel in de buurt',
  purpose:
    'Elke kant zegt apart hoe goed u elkaar kent en samenwerkt. Daarna ziet u waar het beeld verschilt. Begin met drie partijen.',
  start: 'Voeg drie partijen toe',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er staat nog geen samenspel.',
};
