import type { StoredMessages } from './messages.js';

/** What is said in English about keeping things on this device. */
export const en: StoredMessages = {
  modes: {
    none: 'Nothing is saved on this page. You can fill it in and print it. When you close the page it is gone.',
    memory: 'What you save stays until you close the page. Make a copy if you need it for longer.',
    local: '',
  },
  unprovided: 'On this page we cannot save anything on your device. What you save stays until you close the page.',
  faults: {
    blocked:
      'Saving does not work now, because this site is open in another tab as well. Close that tab. Until then your text stays here.',
    'newer-version':
      'This device holds data of a newer version. Make a copy and then reload the page. What you type here stays until you close the page.',
    quota:
      'Your browser has no room left. Make a copy and then clear up. What you type here stays until you close the page.',
    closed: 'The storage of your browser was closed. Your text is still here. Try again, or make a copy.',
    corrupt: 'The storage of your browser is damaged. Your text is still here. Make a copy before you close the page.',
    unavailable:
      'Your browser does not let us save anything, for example in a private window. Make a copy before you close the page.',
    locked:
      'Your data are locked. Unlock them in the monitor with your passphrase. Try again if this sentence then stays.',
  },
  retry: 'Try again',
  saved: 'Saved on this device.',
  savedInMemory: 'Saved until you close the page.',
  removed: 'Removed.',
  undo: 'Undo',
  undone: 'Undone.',
  kept: 'Something was changed meanwhile. That is why nothing was taken back.',
  redo: 'Do it after all',
  expired: (count) =>
    count === 1
      ? 'We erased one item. The time it is kept for is over.'
      : `We erased ${count} items. The time they are kept for is over.`,
  setAside: (count) =>
    count === 1
      ? 'One saved item cannot be read. It was set aside and comes along in a copy.'
      : `${count} saved items cannot be read. They were set aside and come along in a copy.`,
};
