import { obstacleType, policyChainType, type PolicyChain } from '@draagkracht/model';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { DkTool } from '../shared/tool.js';
import { messages } from './messages.js';

/**
 * One promise followed through policy plan, ordinance, policy rules, budget and accounts, and to what really happens. It says where the
 * promise changes, who may repair that and when.
 *
 * Use it with policy, control and the council clerk at one table. Obstacles of teams stand beside it with the answer they got.
 * @element dk-policy-chain
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the title
 * @slot - what stands here is the page without this element; the chain takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a promise, a document or a proposal was saved
 * @fires {DkDeleteEvent} dk-delete - a promise was taken away, or what was saved was undone
 * @fires {DkExportEvent} dk-export - a promise was handed over as a sheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day to look back on a proposal has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkPolicyChain extends DkTool<PolicyChain> {
  static override readonly wordings = [messages];

  constructor() {
    super({ type: policyChainType, also: [obstacleType], words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<PolicyChain>): Promise<ToolDesk> {
    const { ChainDesk } = await import('./chain-desk.js');
    return new ChainDesk(owner);
  }
}
