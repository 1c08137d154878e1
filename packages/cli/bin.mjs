#!/usr/bin/env node
// The door of the command line. It is a file of the repository, so that `npx draagkracht` is there before anything is built.
import { existsSync } from 'node:fs';

const built = new URL('./dist/main.js', import.meta.url);

if (existsSync(built)) await import(built.href);
else {
  console.error('draagkracht is not built yet. Run: npm run build');
  process.exitCode = 2;
}
