import { define } from '@draagkracht/base';
import { DkPolicyChain } from './policy-chain.js';

define('dk-policy-chain', DkPolicyChain);

declare global {
  interface HTMLElementTagNameMap {
    'dk-policy-chain': DkPolicyChain;
  }
}
