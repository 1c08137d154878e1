/** The command cannot do what was asked. The message is a sentence for the person who typed it. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
