/**
 * Ends the process with one clear sentence when this Node is too old.
 * @param {number} major lowest major version that works
 * @param {number} minor lowest minor version of that major
 */
export function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(
    `Draagkracht needs Node ${major}.${minor} or newer; this is ${process.version}. Install one from https://nodejs.org.`,
  );
  process.exit(1);
}
