// Fetched when there are shapes to draw; figures without shapes are a list, and need none of it.

export { naturalBreaks } from '@draagkracht/statistics';
export { drawingStyles } from './drawing.styles.js';
export { landFrom } from './land.geometry.js';
export { regionAfter } from './neighbour.geometry.js';
export { mapPicture } from './outcome-map.picture.js';
export { legendTemplate } from './legend.template.js';
export { RampController } from './ramp-controller.js';
