import type { Language } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { timeBox } from './steps.view.js';

const MINUTE = 60_000;

/** Whole minutes that are left, rounded up; negative when the time is over. */
export const minutesLeft = (elapsed: number): number => Math.ceil(timeBox - elapsed / MINUTE);

/** How the time stands, to see. `elapsed` in milliseconds. */
export function timeWords(elapsed: number, isRunning: boolean, language: Language): string {
  const say = deskMessages[language].time;
  const left = minutesLeft(elapsed);
  if (elapsed === 0 && !isRunning) return say.still(timeBox);
  if (left <= 0) return say.over(-left);
  return isRunning ? say.left(left) : say.paused(left);
}

/** How the time stands, to hear: only when ten minutes are left, and when they are gone. */
export function timeSpoken(elapsed: number, language: Language): string {
  const left = minutesLeft(elapsed);
  const say = deskMessages[language].time;
  return left > 10 ? '' : left > 0 ? say.spoken : say.gone;
}

/** Milliseconds until the number of minutes that are left changes. */
export const untilNextMinute = (elapsed: number): number => MINUTE - (elapsed % MINUTE);
