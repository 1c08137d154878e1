/** Skips the running test, and says why beside its name in the log. */
export function skipBecause(context: Mocha.Context, reason: string): never {
  (context.test as { title: string }).title += ` — skipped: ${reason}`;
  return context.skip();
}
