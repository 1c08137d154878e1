import { aTimeout, expect } from '@open-wc/testing';
import { PrivacyWatch } from '../../../packages/base/src/guard/privacy-watch.js';

describe('PrivacyWatch', () => {
  let noticed: string[] = [];
  const watch = (): PrivacyWatch => {
    noticed = [];
    return new PrivacyWatch((field, fresh) => noticed.push(`${field}: ${fresh.join(', ')}`), 30);
  };

  it('looks once, when the typing pauses', async () => {
    const guard = watch();
    for (const text of ['mevrouw J', 'mevrouw Jan', 'mevrouw Jansen']) guard.typed('story', text);
    expect(noticed).to.deep.equal([]);
    await aTimeout(50);
    expect(noticed).to.deep.equal(['story: name']);
  });

  it('hands on a kind only when it is new in that field', () => {
    const guard = watch();
    guard.look('story', 'mevrouw Jansen');
    guard.look('story', 'mevrouw Jansen en dhr. Bakker, 06-12345678');
    guard.look('line', 'mevrouw Jansen');
    guard.look('story', '');
    guard.look('story', 'mevrouw Jansen');
    expect(noticed).to.deep.equal(['story: name', 'story: phone', 'line: name', 'story: ', 'story: name']);
  });

  it('blocks a BSN until somebody says what else it is', () => {
    const guard = watch();
    guard.look('story', 'zaak 111222333');
    expect(guard.blocks('story')).to.equal(true);
    guard.waive('story', true, '  ');
    expect(guard.blocks('story')).to.equal(true);
    guard.waive('story', true, 'mijn BSN 123456782');
    expect(guard.blocks('story')).to.equal(true);
    guard.waive('story', true, 'een zaaknummer');
    expect(guard.blocks('story')).to.equal(false);
    guard.waive('story', false, 'een zaaknummer');
    expect(guard.blocks('story')).to.equal(true);
  });

  it('keeps what was said for those digits, and for no others', () => {
    const guard = watch();
    guard.look('story', 'zaak 111222333');
    guard.waive('story', true, 'een zaaknummer');
    guard.look('story', 'de zaak 111 222 333 loopt');
    expect(guard.blocks('story')).to.equal(false);
    guard.look('story', 'zaak 123456782');
    expect([guard.blocks('story'), guard.waiver('story')]).to.deep.equal([true, undefined]);
  });

  it('says at once whether a text would be blocked, and notices nothing by it', () => {
    const guard = watch();
    expect(guard.wouldBlock('story', 'zaak 111222333')).to.equal(true);
    expect(guard.wouldBlock('story', 'mevrouw Jansen')).to.equal(false);
    expect([guard.hits('story'), noticed]).to.deep.equal([[], []]);
    guard.look('story', 'zaak 111222333');
    guard.waive('story', true, 'een zaaknummer');
    expect(guard.wouldBlock('story', 'zaak 111222333 loopt')).to.equal(false);
    expect(guard.wouldBlock('story', 'zaak 123456782')).to.equal(true);
    guard.waive('story', true, ' ');
    expect(guard.wouldBlock('story', 'zaak 111222333')).to.equal(true);
  });

  it('warns of the rest without blocking', () => {
    const guard = watch();
    guard.look('story', 'mevrouw Jansen, 20260106');
    expect(guard.hits('story').map(({ kind }) => kind)).to.deep.equal(['name', 'maybe-bsn']);
    expect(guard.blocks('story')).to.equal(false);
  });

  it('stops waiting, and forgets', async () => {
    const guard = watch();
    guard.look('line', 'mevrouw Jansen');
    guard.typed('story', 'mevrouw Jansen');
    guard.stop();
    await aTimeout(50);
    expect(noticed).to.deep.equal(['line: name']);
    guard.clear();
    expect(guard.hits('line')).to.deep.equal([]);
  });
});
