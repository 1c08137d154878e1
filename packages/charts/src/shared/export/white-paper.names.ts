/** Colours of a picture on white paper, whatever the page around it looks like: those of `hostStyles` on a light background. */
export const onWhite: Readonly<Record<string, string>> = {
  '--_text': '#1a1a1a',
  '--_text-quiet': '#4a4a4a',
  '--_border': '#767676',
  '--_rule': '#d5d5d5',
  '--_surface': '#f5f5f5',
  '--_surface-strong': '#e8e8e8',
  '--_behind': '#ffffff',
  '--_improvement': '#006a9c',
  '--_concern': '#9f4409',
  '--_neutral': '#490092',
  '--_danger': '#b3261e',
  '--_link': '#0b5cad',
  '--_focus': '#0b5cad',
};
