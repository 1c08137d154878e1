import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DkLeaveRequestEvent } from '@draagkracht/base';
import { LeaveGuard } from '../../../packages/base/src/guard/leave-guard.js';

class GuardedHost extends LitElement {
  dirty = true;
  readonly guard = new LeaveGuard(this, () => this.dirty);
}
customElements.define('guarded-host', GuardedHost);

describe('leaving with something unsaved', () => {
  const mayLeave = (): boolean => document.dispatchEvent(new DkLeaveRequestEvent());

  it('is refused while an element on the page holds it, and only then', () => {
    const host = new GuardedHost();
    expect(mayLeave()).to.equal(true);
    document.body.append(host);
    expect(mayLeave()).to.equal(false);
    host.dirty = false;
    expect(mayLeave()).to.equal(true);
    host.dirty = true;
    host.remove();
    expect(mayLeave()).to.equal(true);
  });
});
