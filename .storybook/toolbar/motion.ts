import { pretendMedia, styleEverywhere } from './everywhere.js';
import type { Tool } from './tool.js';

/** What readers who asked for less motion get: their rules, and nothing that moves by a style sheet. */
export const motion: Tool = {
  name: 'motion',
  title: 'Motion',
  icon: 'play',
  choices: [
    { value: 'own', title: 'Own motion' },
    { value: 'reduced', title: 'Reduced motion' },
  ],
  apply: (value) => {
    const less = value === 'reduced';
    const holds = [/\(prefers-reduced-motion(:\s*reduce)?\)/g, '(min-width: 0px)'] as const;
    const holdsNot = [/\(prefers-reduced-motion:\s*no-preference\)/g, '(max-width: 0px)'] as const;
    pretendMedia('motion', less ? [holds, holdsNot] : []);
    styleEverywhere('motion', less ? '* { animation: none !important; transition: none !important; }' : '');
  },
};
