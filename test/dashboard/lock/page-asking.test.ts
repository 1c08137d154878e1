import { expect } from '@open-wc/testing';
import { speakFor } from '../../../packages/dashboard/src/lock/asked-locks.js';
import { askOnPage } from '../../../packages/dashboard/src/lock/page-asking.js';
import { PretendedLock } from '../../../stories/dashboard/lock/pretended-lock.js';

const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-dk-lock]')];
const root = (): ShadowRoot => places()[0]!.shadowRoot!;
const told = (): string => root().querySelector('[role=status]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const button = (): HTMLElement | null => root().querySelector('button');
const open = (): PretendedLock => new PretendedLock({ state: 'unlocked' });

describe('a page of tools before a lock shuts by itself', () => {
  const ends: (() => void)[] = [];
  const follow = (lock: PretendedLock): void => void ends.push(askOnPage(document, lock));
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    expect(places(), 'nothing is left on the page').to.have.length(0);
  });

  it('asks once, whatever tools of however many namespaces stand on it [WCAG 2.2.1]', async () => {
    const [one, two] = [open(), open()];
    follow(one);
    follow(one);
    follow(two);
    expect(places()).to.have.length(1);
    expect([told(), button()], 'its place is there before, so that it is heard').to.eql(['', null]);
    one.nearlyShut(true);
    two.nearlyShut(true);
    expect(told()).to.match(/^Bent u er nog\? Binnen een minuut gaat het slot dicht\./);
    expect(root().querySelectorAll('button')).to.have.length(1);
    expect(getComputedStyle(root().querySelector('.lock-warning')!).position).to.equal('fixed');
    await expect(places()[0]).to.be.accessible();
    button()!.click();
    expect([one.touched > 0, two.touched > 0]).to.eql([true, true]);
    one.nearlyShut(false);
    two.nearlyShut(false);
    expect([told(), button()]).to.eql(['Het slot blijft open.', null]);
  });

  it('knows that somebody is there by any key', () => {
    const lock = open();
    follow(lock);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(lock.touched).to.equal(1);
    for (const end of ends.splice(0)) end();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(lock.touched).to.equal(1);
  });

  it('gives the focus back to where somebody was, also inside a tool', () => {
    const tool = document.body.appendChild(document.createElement('div'));
    tool.attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="x">';
    const input = tool.shadowRoot!.querySelector('input')!;
    const lock = open();
    follow(lock);
    input.focus();
    lock.nearlyShut(true);
    button()!.focus();
    expect(document.activeElement === places()[0]).to.equal(true);
    lock.nearlyShut(false);
    expect(tool.shadowRoot!.activeElement === input).to.equal(true);
    tool.remove();
  });

  it('speaks the language of the page, and nothing while it is locked', () => {
    document.documentElement.lang = 'en';
    const lock = open();
    follow(lock);
    lock.nearlyShut(true);
    expect(told()).to.include('Are you still there?');
    lock.lockNow();
    expect(root().querySelector('.lock-warning')).to.equal(null);
    document.documentElement.lang = '';
  });

  it('leaves it to an element that asks itself, such as the monitor', () => {
    const lock = open();
    const end = speakFor(lock);
    follow(lock);
    lock.nearlyShut(true);
    expect([told(), button()]).to.eql(['', null]);
    end();
  });
});
