import { setTimeout as wait } from 'node:timers/promises';
import { keyValue, keysOf } from './keys.mjs';

/** @typedef {import('./driver.mjs').Command} Command */
/** @typedef {'left' | 'middle' | 'right'} Button */

const buttons = { left: 0, middle: 1, right: 2 };

const keyActions = (/** @type {object[]} */ actions) => ({ actions: [{ type: 'key', id: 'keyboard', actions }] });

const pointerActions = (/** @type {object[]} */ actions) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
});

const pressed = (/** @type {string} */ value) => ({ type: 'keyDown', value });
const released = (/** @type {string} */ value) => ({ type: 'keyUp', value });

/** Changes the window until the page inside has the size asked for: its borders are not known beforehand. */
async function resize(
  /** @type {Command} */ command,
  /** @type {{ width: number, height: number }} */ { width, height },
) {
  for (let tries = 0; tries < 3; tries += 1) {
    const script = `return [${width} - innerWidth, ${height} - innerHeight]`;
    const [across, down] = await command('POST', '/execute/sync', { script, args: [] });
    if (!across && !down) return;
    const now = await command('GET', '/window/rect');
    await command('POST', '/window/rect', { width: now.width + across, height: now.height + down });
    await wait(50);
  }
}

/**
 * The part of Puppeteer's page that the commands of the test runner use, played on WebDriver.
 * @param {(use: (command: Command) => Promise<any>) => Promise<any>} inWindow runs something with the commands of one window
 */
export function pageOf(inWindow) {
  const key = (/** @type {object[]} */ actions) =>
    inWindow((command) => command('POST', '/actions', keyActions(actions)));
  const pointer = (/** @type {object[]} */ actions) =>
    inWindow((command) => command('POST', '/actions', pointerActions(actions)));
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (/** @type {string} */ type, /** @type {{ button?: Button }} */ { button: which = 'left' } = {}) => ({
    type,
    button: buttons[which],
  });
  return {
    keyboard: {
      type: (/** @type {string} */ text) => key(Array.from(text).flatMap((value) => [pressed(value), released(value)])),
      press: (/** @type {string} */ combination) => {
        const keys = keysOf(combination);
        return key([...keys.map(pressed), ...keys.toReversed().map(released)]);
      },
      down: (/** @type {string} */ name) => key([pressed(keyValue(name))]),
      up: (/** @type {string} */ name) => key([released(keyValue(name))]),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => pointer([move(x, y)]),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {{ button?: Button }} */ options) =>
        pointer([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (/** @type {{ button?: Button }} */ options) => pointer([button('pointerDown', options)]),
      up: (/** @type {{ button?: Button }} */ options) => pointer([button('pointerUp', options)]),
      reset: () => inWindow((command) => command('DELETE', '/actions')),
    },
    setViewport: (/** @type {{ width: number, height: number }} */ size) =>
      inWindow((command) => resize(command, size)),
  };
}
