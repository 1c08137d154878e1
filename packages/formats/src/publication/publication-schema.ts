/** A text in both languages. */
const translated = {
  type: 'object',
  required: ['nl', 'en'],
  properties: { nl: { type: 'string' }, en: { type: 'string' } },
} as const;

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const count = { type: 'integer', minimum: 0 } as const;

const source = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    tableId: { type: 'string' },
    url: { type: 'string' },
    licence: { type: 'string' },
    retrieved: day,
  },
} as const;

const target = {
  type: 'object',
  description: 'A target without who set it and on what ground is none.',
  required: ['path', 'setBy', 'basis'],
  properties: {
    path: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['period', 'value'],
        properties: { period: { type: 'string' }, value: { type: 'number' } },
      },
    },
    setBy: { type: 'string', minLength: 1 },
    setOn: day,
    basis: { type: 'string', minLength: 1 },
  },
} as const;

const event = {
  type: 'object',
  required: ['period', 'text', 'kind'],
  properties: {
    period: { type: 'string' },
    text: { type: 'string' },
    kind: { enum: ['policy', 'definition', 'event'] },
    decidedBy: { type: 'string' },
    expected: { type: 'string' },
  },
} as const;

const ofFigure = { indicator: { type: 'string', minLength: 1 }, region: { type: 'string', minLength: 1 } } as const;

const story = {
  type: 'object',
  description: 'What the municipality tells beside the figure of a region.',
  required: ['indicator', 'region', 'means'],
  properties: {
    ...ofFigure,
    means: { type: 'string', minLength: 1, maxLength: 600 },
    meansNot: { type: 'string', maxLength: 280 },
    whatWeDo: { type: 'string', maxLength: 280 },
    ask: { type: 'string', maxLength: 280 },
    contactTeam: { type: 'string', maxLength: 60 },
    updatedOn: day,
    aboutPeriod: { type: 'string' },
  },
} as const;

const regionTarget = {
  ...target,
  required: ['indicator', 'region', ...target.required],
  properties: { ...ofFigure, ...target.properties },
} as const;

const meaning = {
  type: 'object',
  description: 'What an indicator means: everything the numbers themselves do not tell.',
  properties: {
    label: translated,
    definition: translated,
    numerator: translated,
    denominator: translated,
    unit: { type: 'string' },
    decimals: { type: 'integer', minimum: 0, maximum: 6 },
    direction: { enum: ['higher', 'lower', 'neutral'] },
    kind: { enum: ['registration', 'survey', 'model'] },
    additive: { type: 'boolean' },
    source,
    breaks: {
      type: 'array',
      items: {
        type: 'object',
        required: ['period', 'reason'],
        properties: { period: { type: 'string' }, reason: translated },
      },
    },
    target,
    readWith: { type: 'array', items: translated },
    events: { type: 'array', items: event },
  },
} as const;

const smallNumbers = {
  type: 'object',
  description: 'The rule for small numbers that was applied, and how many figures it hid and rounded.',
  required: ['policy', 'cells', 'suppressed', 'secondary', 'rounded'],
  properties: {
    policy: { enum: ['intern', 'publiek', 'streng'] },
    cells: count,
    suppressed: count,
    secondary: count,
    rounded: count,
  },
} as const;

const extension = {
  type: 'object',
  required: ['version', 'smallNumbers', 'methods', 'indicators', 'hidden', 'hash'],
  properties: {
    version: { const: 1 },
    published: day,
    smallNumbers,
    notice: translated,
    methods: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'version'],
        properties: { name: { type: 'string' }, version: { type: 'string' } },
      },
    },
    indicators: { type: 'object', additionalProperties: meaning },
    events: { type: 'array', items: event },
    stories: { type: 'array', items: story },
    targets: { type: 'array', items: regionTarget },
    texts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['place', 'text'],
        properties: {
          place: { type: 'string' },
          text: { type: 'string' },
          indicator: { type: 'string' },
          region: { type: 'string' },
        },
      },
    },
    hidden: {
      type: 'object',
      description: 'Places in `value` that are hidden, by reason.',
      additionalProperties: { type: 'array', items: count },
    },
    hash: { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' },
  },
} as const;

const dimension = {
  type: 'object',
  required: ['label', 'category'],
  properties: {
    label: { type: 'string' },
    category: {
      type: 'object',
      required: ['index', 'label'],
      properties: {
        index: { type: 'array', items: { type: 'string' }, uniqueItems: true },
        label: { type: 'object', additionalProperties: { type: 'string' } },
        unit: { type: 'object' },
      },
    },
  },
} as const;

/** The JSON Schema (2020-12) of a publication: a JSON-stat 2.0 dataset with `extension.draagkracht`. */
export const publicationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Draagkracht publication',
  type: 'object',
  required: ['version', 'class', 'label', 'id', 'size', 'role', 'dimension', 'value', 'extension'],
  properties: {
    version: { const: '2.0' },
    class: { const: 'dataset' },
    label: { type: 'string' },
    source: { type: 'string' },
    updated: day,
    note: { type: 'array', items: { type: 'string' } },
    id: { const: ['indicator', 'region', 'period'] },
    size: { type: 'array', items: count, minItems: 3, maxItems: 3 },
    role: {
      type: 'object',
      required: ['metric', 'geo', 'time'],
      properties: {
        metric: { const: ['indicator'] },
        geo: { const: ['region'] },
        time: { const: ['period'] },
      },
    },
    dimension: {
      type: 'object',
      required: ['indicator', 'region', 'period'],
      properties: { indicator: dimension, region: dimension, period: dimension },
    },
    value: { type: 'array', items: { type: ['number', 'null'] } },
    status: { type: 'object', additionalProperties: { enum: ['c', 'p', 'r', 'nvt', ' '] } },
    extension: {
      type: 'object',
      required: ['draagkracht'],
      properties: { status: { type: 'object' }, draagkracht: extension },
    },
  },
} as const;
