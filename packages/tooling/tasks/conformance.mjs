import { tallyOf } from '../conformance/report.mjs';
import { writeConformance } from '../conformance/write.mjs';

/** Writes the accessibility conformance report beside the bundle, and says what is in it. */
export async function run() {
  const tally = tallyOf(writeConformance());
  console.log(
    Object.entries(tally)
      .map(([result, count]) => `${count} ${result}`)
      .join(', '),
  );
  return 0;
}
