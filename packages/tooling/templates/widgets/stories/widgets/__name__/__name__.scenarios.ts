/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  typical: {
    steps: [
      { text: 'Bel de woningcorporatie', done: true },
      { text: 'Vraag wat er nodig is', done: true },
      { text: 'Spreek een dag af om terug te kijken', done: false },
    ],
  },
  empty: { steps: [] },
  oneStep: { steps: [{ text: 'Ga langs', done: false }] },
  allDone: { steps: [{ text: 'Ga langs', done: true }] },
  longText: { steps: [{ text: 'Een stap met een tekst die op een klein scherm over meer dan één regel loopt. '.repeat(4), done: false }] },
} as const;
