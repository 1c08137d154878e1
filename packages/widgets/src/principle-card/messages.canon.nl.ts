/** What a principle says and what it asks, in one language. */
export interface PrincipleWords {
  /** The principle itself; the Dutch words are fixed. */
  readonly core: string;
  /** The behaviour it asks, in short sentences. */
  readonly behaviour: string;
}

/** The four principles in Dutch, in the order of the source. Do not paraphrase them away: this is what the product is about. */
export const canonNl: readonly [PrincipleWords, PrincipleWords, PrincipleWords, PrincipleWords] = [
  {
    core: 'Leer denken en doen vanuit nabijheid',
    behaviour:
      'Zie samenspel als een leerproces van netwerken bouwen. Help ‘uitvinders’ mensen te ontmoeten die zij nog niet kennen.',
  },
  {
    core: 'Leer onzeker weten benutten',
    behaviour:
      'Verwacht gedoe. Maak er vruchtbare kennis van. De praktijk brengt kennis voort: zij is niet alleen de plek waar je theorie toepast.',
  },
  {
    core: 'Van onderaf wordt het proces ingevuld',
    behaviour: 'De inhoud komt van onderaf. Van bovenaf komt wat dat mogelijk maakt en steunt.',
  },
  {
    core: 'MET-modus',
    behaviour: 'Praat niet óver mensen, maar mét hen. Doorbreek de scheiding tussen wie het weet en wie het niet weet.',
  },
];
