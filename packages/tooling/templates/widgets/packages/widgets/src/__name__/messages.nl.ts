/** The Dutch texts of the widget, in plain language (B1). The English ones have the same keys. */
export const nl = {
  heading: '__Title__',
  empty: 'Er zijn nog geen stappen.',
  done: 'gedaan',
  open: 'nog te doen',
  edit: 'Aanpassen',
  summary: (done: number, all: number): string => `${done} van de ${all} stappen zijn gedaan.`,
};

/** Every text of the widget, in one language. */
export type __Name__Messages = typeof nl;
