import type { LockMessages } from './lock.messages.nl.js';

/** What is said in English about the lock. */
export const en: LockMessages = {
  title: 'Lock on your data',
  purpose:
    'Do others use this computer too? Then put a lock on what you keep here. Without your passphrase nobody can read it.',
  looking: 'We are looking whether there is a lock.',
  notKept: 'Nothing is kept on this device here, so there is nothing to lock.',
  absence: {
    'insecure-page':
      'A lock is not possible here. The address of this page does not begin with https. Ask your administrator for an address with https.',
    'no-cipher': 'A lock is not possible here. This browser cannot encrypt. Use a newer browser.',
  },
  what: {
    summary: 'What does the lock do, and what does it not do?',
    does: 'It does: somebody who sits at this computer after you cannot read what you kept. Not in the files of the browser either.',
    doesNot:
      'It does not: it is no help while the lock is open. Nor is it against malicious software, or against whoever manages this computer.',
    seen: 'Still to be seen: how many pieces you keep, of which kind, which columns your figures have and when something expires. Not what they say.',
    before: 'What you kept earlier without a lock may remain in old files of the browser for some time.',
    tabs: 'The lock holds for all tabs with these data. Opened or shut in one tab, it is so in the others.',
  },
  lost: {
    warning: 'Lost the passphrase? Then nobody can recover it. Not us, and not your administrator.',
    summary: 'I no longer know the passphrase',
    text: 'Nobody can recover the passphrase. What is locked cannot be read without it. What you can do:',
    copy: 'Do you have a copy that you made earlier? Then wipe everything, and put the copy back afterwards.',
    tab: 'Is the monitor still open and unlocked somewhere else? Make a copy there first.',
    wipe: 'No copy? Then all you can do is wipe everything and begin anew.',
    wipeButton: 'Wipe everything and begin anew',
    sure: 'Are you sure? Everything kept on this device goes. That cannot be undone.',
    yes: 'Yes, wipe everything',
    no: 'No, leave it',
    wiped: 'Everything was wiped. You begin anew, without a lock.',
  },
  copy: {
    text: 'Make a copy first. If you lose the passphrase you still have that.',
    readable: 'In a copy everything can be read. There is no lock on it. Keep the copy where others cannot get at it.',
    button: 'Make a copy',
    made: (file) => `The copy was made: ${file}. There is no lock on the copy.`,
  },
  fields: {
    phrase: 'Your passphrase',
    newPhrase: 'Your new passphrase',
    again: 'The passphrase once more',
    old: 'Your present passphrase',
  },
  hint: 'At least four words, or twelve signs. Longer is better. Take words that do not belong together. Capitals and digits are not needed. You may paste.',
  notInBrowser: 'Do not let the browser remember the passphrase if others use the same account.',
  show: 'Show what I type',
  caps: 'Caps Lock is on.',
  strength: {
    empty: '',
    short: 'Still too short.',
    common: 'Too easy to guess. Take words that do not belong together.',
    fair: 'Good enough. One more word makes it stronger.',
    good: 'Strong.',
    strong: 'Very strong.',
  },
  minutes: {
    legend: 'Locks by itself when you do nothing',
    unsaved:
      'A minute before, we ask whether you are still there. When the lock shuts, what you typed on the monitor and did not save is gone. What you typed in a tool is mostly ready for you when the lock is open again.',
    of: (minutes) => `after ${minutes} minutes`,
    changed: (minutes) => `From now on it locks by itself after ${minutes} minutes.`,
  },
  understood: 'I know that nobody can recover the passphrase.',
  set: { title: 'Set a lock', button: 'Set the lock', done: 'The lock is set. It is open now, in all tabs.' },
  locked: {
    text: 'Your data are locked.',
    button: 'Unlock',
    done: 'The lock is open.',
    shut: 'Your data are locked. In this tab and in others.',
  },
  open: {
    text: (minutes) =>
      `There is a lock on your data. It is open now. It shuts when you do nothing for ${minutes} minutes, and when you close the last page.`,
    button: 'Lock now',
  },
  change: {
    summary: 'Choose another passphrase',
    button: 'Change the passphrase',
    done: 'The passphrase was changed. The old one no longer works.',
  },
  remove: {
    summary: 'Remove the lock',
    text: 'After that anybody at this computer can read what you keep.',
    button: 'Remove the lock',
    done: 'The lock is gone. Everything can be read again.',
  },
  busy: 'One moment…',
  progress: (done, total) => `${done} of ${total} pieces done. Do not close the page yet.`,
  refusals: {
    'wrong-phrase': 'This passphrase does not open the lock. Mind capitals and Caps Lock.',
    'weak-phrase': 'This passphrase is too short or too easy to guess. Take at least four words, or twelve signs.',
    'set-already': 'The lock was just set or changed in another tab.',
    'not-set': 'The lock is no longer there. It was removed in another tab.',
    'not-same': 'The two passphrases are not the same.',
    'not-understood': 'Tick that you know this. Only then we set the lock.',
    empty: 'Fill in your passphrase.',
  },
};
