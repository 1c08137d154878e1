import type { DkCaseDialogue } from '@draagkracht/widgets';
import '@draagkracht/widgets/case-dialogue/define.js';
import { scenarios } from '../../../stories/widgets/case-dialogue/case-dialogue.scenarios.js';
import { shownTool, type ShownTool } from '../../suites/tool.suite.js';

/** A dialogue on a page, and what a test wants of it. */
export type Shown = ShownTool<DkCaseDialogue>;

/** Shows a dialogue in the state of a scenario. */
export const show = (scenario: keyof typeof scenarios): Promise<Shown> =>
  shownTool('dk-case-dialogue', scenarios[scenario]);

/** What somebody answers, screen by screen. */
export const answers: readonly Readonly<Record<string, string>>[] = [
  { 'disciplines-0-role': 'wijkteam', 'disciplines-1-role': 'inkomen' },
  { situation: 'De wasmachine is kapot.' },
  { desiredEffect: 'Ik wil schone kleren voor mijn kinderen', saidByResident: 'yes' },
  {},
  { fits: 'yes', groundValue: 'Zonder schone kleren doen de kinderen niet mee' },
  { ifWeDo: 'Zij gaan naar school' },
  { ifWeDont: 'De schuld groeit' },
  { rule: 'Voor een wasmachine spaart u zelf', ruleSource: 'policy-rule' },
  { roomFound: 'Er staat: in de regel', hardship: 'no' },
  { deviates: 'yes', whyDifferent: 'Sparen kan niet door de regeling voor de schulden' },
  { decision: 'Wij kopen een tweedehands wasmachine' },
];

/** Answers the screens from one up to another, each with the button that goes on. */
export async function answer(shown: Shown, from = 0, to = answers.length, go = '.now .save'): Promise<void> {
  for (const typed of answers.slice(from, to)) {
    if (Object.keys(typed).length === 0)
      shown.tool.renderRoot.querySelector<HTMLInputElement>('#laws-laws-participatiewet')!.click();
    await shown.act({ typed });
    await shown.press(go);
  }
}

/** Takes a turn: what a discipline thinks of the proposal. */
export async function advise(shown: Shown, stance: string, because = ''): Promise<void> {
  await shown.press('.my-turn');
  await shown.act({ typed: { stance, because } });
  await shown.press('.now .save');
}
