import { expect } from '@open-wc/testing';
import type { Channel } from '../../../packages/store/src/changes.js';
import { newKey } from '../../../packages/store/src/lock/cipher.js';
import { Keyring } from '../../../packages/store/src/lock/keyring.js';
import { LockLine } from '../../../packages/store/src/lock/lock-line.js';

const seal = {
  id: 'a',
  version: 1,
  iterations: 1,
  salt: new Uint8Array(1),
  wrapped: new Uint8Array(1),
  minutes: 15,
} as const;

describe('the line between tabs', () => {
  it('asks for a key, hands it on, and shuts all of them', async () => {
    const channels: Channel[] = [];
    const heard: string[] = [];
    const tab = () => {
      const channel: Channel = {
        onmessage: null,
        close() {},
        postMessage: (data) => {
          for (const other of channels)
            if (other !== channel)
              other.onmessage?.call(other as BroadcastChannel, new MessageEvent('message', { data }));
        },
      };
      channels.push(channel);
      const keys = new Keyring();
      const events = { changed: () => heard.push('changed'), active: () => heard.push('active') };
      return { keys, line: new LockLine(channel, keys, events) };
    };
    const [one, two, three] = [tab(), tab(), tab()];
    one.keys.open(seal, await newKey(crypto.subtle));
    two.keys.see(seal);
    three.keys.see({ ...seal, id: 'b' });
    two.line.ask();
    expect([two.keys.state, three.keys.state]).to.deep.equal(['unlocked', 'locked']);
    two.line.tell('active');
    one.line.tell('changed');
    expect(heard).to.deep.equal(['active', 'active', 'changed', 'changed']);
    two.line.tell('shut');
    expect(one.keys.state).to.equal('locked');
    channels[0]!.onmessage?.call(
      channels[0] as BroadcastChannel,
      new MessageEvent('message', { data: { lock: 'key', id: 'a', key: 'iets' } }),
    );
    channels[0]!.onmessage?.call(channels[0] as BroadcastChannel, new MessageEvent('message', { data: null }));
    expect(one.keys.state).to.equal('locked');
    one.line.close();
    expect(channels[0]!.onmessage).to.equal(null);
  });

  it('bears a browser that does not let a key go', async () => {
    const keys = new Keyring();
    const refuse = () => {
      throw new DOMException('no', 'DataCloneError');
    };
    const line = new LockLine({ onmessage: null, close() {}, postMessage: refuse }, keys, {
      changed() {},
      active() {},
    });
    keys.open(seal, await newKey(crypto.subtle));
    line.hand();
  });
});
