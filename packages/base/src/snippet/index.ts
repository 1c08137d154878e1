/** What is pasted on a page: the code of the five routes, and what goes with it. Pure, and in no first look of any element. */
export type { AttributeChoice, AttributeField, AttributeKind, WidgetGroup, WidgetName } from './attribute.js';
export { attributeFields } from './attributes.names.js';
export { lacksFigures } from './figures.js';
export { elementText, escapeHtml } from './html.js';
export { scriptLine, type FolderOfRelease } from './lines.js';
export { contentSystems, embedRoutes, type ContentSystem, type EmbedRoute, type Placement } from './placement.js';
export { renderedElements, type RenderedElement } from './rendered.names.js';
export type { PlacedRelease, Release } from './release.js';
export { oembedAnswer, oembedFiles, oembedPage, type OEmbedAnswer, type OEmbedFile } from './routes/oembed.js';
export type { Snippet, SnippetMaker, SnippetPart, SnippetPlace } from './snippet.js';
export { recommendedRoute, snippetOf } from './snippet-of.js';
export { pastePlaces, placesOf, survivalOf, type Survival } from './paste-places.js';
export {
  lossWords,
  outcomeWords,
  pastedForms,
  type Fate,
  type Installed,
  type Loss,
  type Outcome,
  type PastedForm,
  type PastePlace,
} from './survival.js';
export { widgetGroupNames, widgetGroups, widgetNames } from './widgets.names.js';
export { tokenPurposes, type TokenPurpose } from '../style/tokens.names.js';
