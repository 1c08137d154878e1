import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const kilobytes = (pid, key) =>
  Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN);

/** Resident and peak resident memory of a process in MB. */
export const memoryOf = (pid) => ({ rss: kilobytes(pid, 'VmRSS') / 1024, peak: kilobytes(pid, 'VmHWM') / 1024 });

/** Makes the kernel start a new peak; where that is not allowed, the peak is since the start of the process. */
export function resetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Only root may.
  }
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Drops the page cache of every file in a folder, so that the next open reads the disk (coreutils dd, no root needed). */
export function dropFileCache(folder) {
  for (const file of filesIn(folder))
    try {
      execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
    } catch {
      // The browser took it away meanwhile.
    }
}

/** Bytes of the files in a folder whose path matches. */
export const diskUsage = (folder, match) =>
  filesIn(folder)
    .filter((file) => match.test(file))
    .reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);

/** Processor seconds used by the whole machine (busy and stolen), and the time in seconds. */
export function machineUse() {
  const line = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1);
  const [user, nice, system, , , irq, soft, steal] = line.map(Number);
  return { busy: (user + nice + system + irq + soft + steal) / 100, at: performance.now() / 1000 };
}

/** Share of the machine that was used between two looks, `own` processor seconds left out. */
export const shareUsed = (before, after, own = 0) =>
  Math.max(0, after.busy - before.busy - own) / (after.at - before.at) / cpus().length;

/** Waits, a few seconds at most, for a quarter second in which others leave the machine mostly idle. */
export async function quiet(seconds = 2) {
  const end = performance.now() + seconds * 1000;
  let before = machineUse();
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = machineUse();
    if (shareUsed(before, now) < 0.2) return;
    before = now;
  }
}
