// Texts that stay as they are, each with the reason. Nothing else is exempt from the test of plain Dutch.

/**
 * @typedef {object} Exemption
 * @property {string} [file] the beginning of a path below `packages`; absent: everywhere
 * @property {string} [text] what stands in the sentence; absent: every sentence
 * @property {RegExp} fault which faults it lets pass
 * @property {string} because
 */

/** @type {readonly Exemption[]} */
export const exemptions = [
  {
    file: 'cli/src/',
    text: '',
    fault: /is not explained/,
    because: 'a word in capitals is what somebody fills in, as every terminal writes it',
  },
  {
    text: 'structureel',
    fault: /“structureel”/,
    because: 'the word of the budget beside its plain one: whoever asks for the money has to find it there',
  },
  {
    text: 'nader voorlopig',
    fault: /“nader”/,
    because: 'how CBS names the standing of a figure; another word would be another standing',
  },
];

/**
 * @param {string} file @param {string} sentence @param {string} fault
 * @returns {boolean} whether a fault is exempt
 */
export const isExempt = (file, sentence, fault) =>
  exemptions.some(
    (one) =>
      file.startsWith(one.file ?? '') && sentence.toLowerCase().includes(one.text ?? '') && one.fault.test(fault),
  );
