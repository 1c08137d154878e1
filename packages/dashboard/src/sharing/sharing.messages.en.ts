import { keepingMessages } from '@draagkracht/base/words.js';
import type { SharingMessages } from './sharing.messages.nl.js';

/** A name with what follows behind it; a question has its own mark. */
const colon = (field: string): string => (field.endsWith('?') ? field : `${field}:`);
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** The English of backing up and sharing. */
export const en: SharingMessages = {
  ...keepingMessages.en,
  loading: 'Loading…',
  busy: 'Working…',
  fault: 'Your browser does not allow this now. Nothing was changed. Try again.',
  backup: 'Backup',
  nothingKept: 'Nothing has been saved yet, so there is nothing to copy.',
  make: 'Make a backup',
  made: (file) =>
    `The backup goes to your downloads: ${file}. See that the file is there; we cannot see that. Put it in a safe place. Whoever has the file can read everything.`,
  rehearse: 'Rehearse a restore',
  rehearseHelp:
    'Choose a backup. We bring it back into memory and compare it item by item. Nothing changes on your device.',
  rehearsed: {
    whole: (pieces, datasets) =>
      `The rehearsal went well. Everything in this file comes back: ${plural(pieces, 'item', 'items')} and ${plural(datasets, 'file of figures', 'files of figures')}.`,
    part: 'Take care: not everything in this file comes back.',
    empty: 'This file is whole, but there is nothing in it.',
    type: (label, back, inFile) =>
      back === inFile ? `${label}: ${inFile}, all come back` : `${label}: ${back} of ${inFile} come back`,
    dataset: 'Files of figures',
    figures: (back, inFile) =>
      back === inFile
        ? `Figures: ${plural(inFile, 'column', 'columns')}, equal figure by figure`
        : `Figures: ${back} of ${inFile} columns come back`,
    changes: (back, inFile) =>
      back === inFile
        ? `History: ${plural(inFile, 'change', 'changes')}, all come back`
        : `History: ${back} of ${inFile} changes come back`,
    rejected: (count) => `${plural(count, 'item', 'items')} cannot be read.`,
    upToDate: 'Everything that is on this device now is in this file too.',
    missing: (count) =>
      `${plural(count, 'item that is here now is', 'items that are here now are')} not in this file. With this file alone you would lose ${count === 1 ? 'it' : 'them'}.`,
    other: (count) => `${plural(count, 'item is', 'items are')} not the same here as in the file.`,
  },
  where: 'Where is your work?',
  merge: 'Merging with a colleague',
  mergeIntro:
    'You and your colleague each work on a device of your own. A file brings the work together. No server is involved.',
  give: 'Make a file for your colleague',
  given: (file) =>
    `The file goes to your downloads: ${file}. Give it to your colleague. Whoever has the file can read everything, also what is not public.`,
  choose: 'Choose your colleague’s file',
  chooseHelp: 'You first see what differs. Nothing changes yet.',
  differences: 'What differs',
  madeAt: (moment) => `The file was made on ${moment}.`,
  rejected: (count) => `${plural(count, 'item', 'items')} in the file cannot be read and will be left out.`,
  toChoose: (count) => (count === 1 ? 'You can choose for 1 item' : `You can choose for ${count} items`),
  toChooseHelp:
    'You and your colleague changed the same thing, each in another way. If you choose nothing, everything is kept.',
  bothChanged: 'You and your colleague both changed this.',
  removedHere: 'You removed this. Your colleague changed it.',
  removedThere: 'Your colleague removed this. You changed it.',
  choices: { both: 'Keep both, side by side', ours: 'Take mine', theirs: 'Take my colleague’s' },
  choicesRemovedHere: { both: 'Bring it back, as my colleague has it', ours: 'Leave it out' },
  choicesRemovedThere: { both: 'Keep it, as I have it', theirs: 'Remove it' },
  field: 'Part',
  before: 'Before',
  here: 'Yours',
  there: 'In the file',
  by: (who, when) => (who === '' ? when : `${who}, ${when}`),
  gone: 'removed',
  other: 'different',
  together: (count) => (count === 1 ? '1 item goes together by itself' : `${count} items go together by themselves`),
  takesOver: (field, was, is) => `${colon(field)} ${was} becomes ${is}`,
  keepsOurs: (field, is) => `${colon(field)} stays ${is}, as you made it`,
  goes: 'is removed; your colleague removed it',
  staysGone: 'stays away; you removed it',
  returns: 'comes back; your colleague brought it back',
  onlyThere: (count) =>
    count === 1 ? '1 item is only in the file and is added' : `${count} items are only in the file and are added`,
  datasetsThere: (count) => `${plural(count, 'file of figures is', 'files of figures are')} added`,
  same: (count) => `${plural(count, 'item is', 'items are')} the same.`,
  onlyHere: (count) =>
    count === 1
      ? '1 item is only with you. It stays as it is.'
      : `${count} items are only with you. They stay as they are.`,
  willKeep: 'You keep what you have. Merging changes nothing.',
  doMerge: 'Merge',
  leave: 'Leave it',
  last: (moment) => `Last merge: ${moment}. You can take that back in one go.`,
  undo: 'Undo the merge',
  undone: 'Everything is as it was before the merge.',
  besideTitle: 'Items in two versions',
  besideHelp: 'These versions came from a file. Choose which to keep; you may also leave both.',
  besideBy: (who, when) => `Version of ${who}, ${when}`,
  besideField: (field, ours, theirs) => `${colon(field)} with you ${ours}, in this version ${theirs}`,
  takeBeside: 'Take this version',
  dropBeside: 'Remove this version',
};
