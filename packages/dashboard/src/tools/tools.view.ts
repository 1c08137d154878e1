/** The tools in groups, by what somebody wants to do, in the order they are shown. */
export const toolGroups = {
  act: ['budget', 'dialogue', 'obstacles', 'chain', 'mirror'],
  look: ['deck', 'models', 'stance', 'presence', 'lens'],
  together: ['circles', 'interplay'],
  steer: ['ledger', 'initiative', 'compass'],
  own: ['data'],
} as const;

export type ToolGroup = keyof typeof toolGroups;
export type ToolName = (typeof toolGroups)[ToolGroup][number];
