import type { DkElement } from '@draagkracht/base';
import { toolSettled, type ShownTool } from '../suites/tool.suite.js';
import { until } from './until.js';

/** Puts a file with this text into a field for files, and tells the field. */
export function putFile(input: HTMLInputElement, text: string, name: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

/** Somebody chooses a file; waits until the tool has told what came of it: browsers differ in how fast they read one. */
export async function chooseFile(
  { tool, told, in: find }: ShownTool<DkElement>,
  selector: string,
  text: string,
  name: string,
): Promise<void> {
  const results = (): number => told.filter((one) => one.startsWith('dk-import')).length;
  const before = results();
  putFile(find<HTMLInputElement>(selector)!, text, name);
  await until(() => results() > before);
  await toolSettled(tool);
}
