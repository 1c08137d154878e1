import { expect } from '@open-wc/testing';
import { newKey } from '../../../packages/store/src/lock/cipher.js';
import { Keyring } from '../../../packages/store/src/lock/keyring.js';

const sealOf = (id: string, minutes = 15) =>
  ({ id, version: 1, iterations: 1, salt: new Uint8Array(1), wrapped: new Uint8Array(1), minutes }) as const;

describe('keyring', () => {
  it('is locked with a seal and without its key, and tells every change once', async () => {
    const keys = new Keyring();
    const heard: string[] = [];
    keys.listen((before) => heard.push(`${before} > ${keys.state}`));
    keys.see(undefined);
    keys.see(sealOf('a'));
    keys.see(sealOf('a'));
    keys.open(sealOf('a'), await newKey(crypto.subtle));
    keys.see(sealOf('a', 60));
    keys.see(sealOf('b'));
    keys.forget();
    keys.see(undefined);
    expect(heard).to.deep.equal([
      'none > locked',
      'locked > unlocked',
      'unlocked > unlocked',
      'unlocked > locked',
      'locked > none',
    ]);
    expect(keys.key).to.equal(undefined);
  });
});
